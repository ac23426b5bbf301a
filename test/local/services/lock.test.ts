// LockService: one holder among all the runs on one workbook.
import { endRun } from '../../../local/services/others.ts';
import { another, type Rig, reopened, rig } from './services.ts';

test('a lock held by another run is not given, and waiting for it times out', () => {
  const aida = rig();
  const bek = another(aida, 'bek@example.org');
  const hers = aida.services.LockService.getDocumentLock();
  const his = bek.services.LockService.getDocumentLock();
  expect(hers.tryLock(1000)).toBe(true);
  expect(his.tryLock(1000)).toBe(false);
  expect(his.hasLock()).toBe(false);
  expect(() => his.waitLock(1000)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  his.releaseLock();
  expect(hers.hasLock()).toBe(true);
  hers.releaseLock();
  his.waitLock(1000);
  expect(his.hasLock()).toBe(true);
});

describe('waiting', () => {
  const NOON = new Date('2024-10-05T06:00:00Z');
  const held = () => {
    const aida = rig({ now: () => NOON });
    const bek = another(aida, 'bek@example.org');
    aida.services.LockService.getDocumentLock().waitLock(1);
    return { aida, bek, his: bek.services.LockService.getDocumentLock() };
  };
  const hasPassed = ({ kernel }: Pick<Rig, 'kernel'>) => kernel.now().getTime() - NOON.getTime();

  test('the run goes on as soon as the other’s ends, and its clock has moved by then', () => {
    const { aida, bek, his } = held();
    const asked: number[] = [];
    bek.kernel.onWait((most) => {
      asked.push(most);
      endRun(aida.kernel);
      return 700;
    });
    expect([his.tryLock(1000), hasPassed(bek), asked]).toEqual([true, 700, [1000]]);
    expect(aida.services.LockService.getDocumentLock().tryLock(0)).toBe(false);
  });

  test.each([
    ['nobody lets go', null, false],
    ['the other goes on', 300, false],
    ['the other ends too late', 1001, true],
  ] as const)('where %s, all of the time goes by for nothing', (_, took, ends) => {
    const { aida, bek, his } = held();
    if (took !== null)
      bek.kernel.onWait(() => {
        if (ends) endRun(aida.kernel);
        return took;
      });
    expect([his.tryLock(1000), his.hasLock(), hasPassed(bek)]).toEqual([false, false, 1000]);
  });

  test('it counts towards the longest that a run may take, and is over with the run', () => {
    const { bek, his } = held();
    bek.kernel.run('LIMITED', bek.kernel.user, () => {
      expect(his.tryLock(29_000)).toBe(false);
      expect(his.tryLock(2_000)).toBe(false);
      expect(() => his.hasLock()).toThrow('Exceeded maximum execution time');
    });
    expect(hasPassed(bek)).toBe(0);
  });
});

test('a run that holds a lock is given it again', () => {
  const { services } = rig();
  services.LockService.getDocumentLock().waitLock(1);
  expect(services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test('locks of the document and of the script are apart', () => {
  const aida = rig();
  const bek = another(aida, 'bek@example.org').services.LockService;
  aida.services.LockService.getDocumentLock().waitLock(1);
  expect(bek.getScriptLock().tryLock(1)).toBe(true);
});

test('two workbooks do not wait for each other', () => {
  rig().services.LockService.getDocumentLock().waitLock(1);
  expect(rig().services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test("the end of a run lets go of that run's locks only", () => {
  const aida = rig();
  const bek = another(aida, 'bek@example.org');
  aida.services.LockService.getDocumentLock().waitLock(1);
  endRun(bek.kernel);
  expect(bek.services.LockService.getDocumentLock().tryLock(1)).toBe(false);
  endRun(aida.kernel);
  expect(bek.services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test('a lock is not kept with the workbook', () => {
  const aida = rig();
  aida.services.LockService.getDocumentLock().waitLock(1);
  expect(reopened(aida).services.LockService.getDocumentLock().tryLock(1)).toBe(true);
});

test('a time must be given', () => {
  const lock = rig().services.LockService.getDocumentLock() as unknown as { tryLock(): boolean };
  expect(() => lock.tryLock()).toThrow('method signature');
});

test('a negative time is never long enough', () => {
  expect(rig().services.LockService.getScriptLock().tryLock(-1)).toBe(false);
});
