/// <reference types="google-apps-script" />
// Which lock a run waits for, for how long, and that it lets go of it.
import { lockOf } from '#google/lock';

/** Google's locks as they are asked for; both answer `isFree`. */
function watched(isFree: boolean) {
  const calls: string[] = [];
  const lock = (name: string) => () => ({
    tryLock: (most: number) => {
      calls.push(`${name} ${most}`);
      return isFree;
    },
    releaseLock: () => calls.push(`${name} let go`),
  });
  Object.assign(globalThis, {
    LockService: { getDocumentLock: lock('document'), getScriptLock: lock('script') },
  });
  return calls;
}

test.each([
  ['bound', 'script'],
  ['addon', 'document'],
] as const)('%s: one lock, that of the %s', (edition, name) => {
  const calls = watched(true);
  expect(lockOf(edition).hold(() => 7)).toEqual({ result: 7 });
  expect(calls).toEqual([`${name} 20000`, `${name} let go`]);
});

test('who may wait for a short time only is answered null, and nothing is done', () => {
  const calls = watched(false);
  const work = jest.fn();
  expect(lockOf('bound').hold(work, 5_000)).toBeNull();
  expect(work).not.toHaveBeenCalled();
  expect(calls).toEqual(['script 5000', 'script let go']);
});

test('work that throws holds nobody up', () => {
  const calls = watched(true);
  const fail = () => {
    throw new Error('no');
  };
  expect(() => lockOf('bound').hold(fail)).toThrow('no');
  expect(calls).toEqual(['script 20000', 'script let go']);
});
