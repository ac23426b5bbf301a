/// <reference types="google-apps-script" />
// How often Google's properties are asked: all texts at once, and again only when others may have written.
import { memoryIn } from '#google/memory';

/** A store that counts what it is asked. */
function counted(kept: Record<string, string>) {
  const calls: string[] = [];
  const properties = {
    getProperties: () => {
      calls.push('get');
      return { ...kept };
    },
    setProperties: (texts: Record<string, string>) => {
      calls.push(`set ${Object.keys(texts).join(' ')}`);
      Object.assign(kept, texts);
      return properties as never;
    },
  };
  return { calls, properties, open: () => properties };
}

test('many texts are recalled by one call', () => {
  const { calls, open } = counted({ a: '1', b: '2' });
  const memory = memoryIn(open);
  expect(['a', 'b', 'c'].map(memory.recall)).toEqual(['1', '2', null]);
  expect(calls).toEqual(['get']);
});

test('what is kept is one call and is known without another; what is known to stand is not written', () => {
  const { calls, open } = counted({ a: '1' });
  const memory = memoryIn(open);
  memory.recall('a');
  memory.keep({ a: '1', b: '2', c: '3' });
  memory.keep({ a: '1' });
  expect([memory.recall('b'), calls]).toEqual(['2', ['get', 'set b c']]);
});

test('before anything was read all is written', () => {
  const { calls, open } = counted({ a: '1' });
  memoryIn(open).keep({ a: '1' });
  expect(calls).toEqual(['set a']);
});

test('once others may have written it is read again', () => {
  const kept = { a: '1' };
  const { calls, open } = counted(kept);
  const memory = memoryIn(open);
  memory.recall('a');
  kept.a = '2';
  expect(memory.recall('a')).toBe('1');
  memory.renew();
  expect([memory.recall('a'), calls]).toEqual(['2', ['get', 'get']]);
});

test('a prefix keeps the workbooks of one script apart', () => {
  const kept: Record<string, string> = { 'one.a': '1', 'other.a': '2' };
  const memory = memoryIn(counted(kept).open, () => 'one.');
  memory.keep({ b: '3' });
  expect([memory.recall('a'), kept]).toEqual(['1', { 'one.a': '1', 'other.a': '2', 'one.b': '3' }]);
});
