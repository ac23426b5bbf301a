// CacheService: time, sizes, sharing.
import { another, rig } from './services.ts';

function clocked() {
  let time = Date.parse('2024-10-05T04:00:00Z');
  const made = rig({ now: () => new Date(time) });
  const cache = made.services.CacheService.getScriptCache();
  return { ...made, cache, pass: (seconds: number) => (time += seconds * 1000) };
}

test('an entry lives for ten minutes unless set otherwise', () => {
  const { cache, pass } = clocked();
  cache.put('a', '1');
  cache.put('b', '2', 21_600);
  pass(599);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ a: '1', b: '2' });
  pass(1);
  expect(cache.get('a')).toBeNull();
  pass(21_000);
  expect(cache.get('b')).toBeNull();
});

test('removing', () => {
  const { cache } = clocked();
  cache.putAll({ a: '1', b: '2', c: '3' }, 60);
  cache.remove('a');
  cache.removeAll(['b']);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
});

test.each<[string, string, string, number, string]>([
  ['a key over 250 characters', 'k'.repeat(251), 'v', 60, 'Argument too large: key'],
  ['a value over 100 KB', 'k', 'x'.repeat(102_401), 60, 'Argument too large: value'],
  ['a value over 100 KB in UTF-8', 'k', 'ү'.repeat(51_201), 60, 'Argument too large: value'],
  ['more than six hours', 'k', 'v', 21_601, 'expirationInSeconds'],
  ['no time at all', 'k', 'v', 0, 'expirationInSeconds'],
])('refuses %s', (_what, key, value, seconds, message) => {
  expect(() => clocked().cache.put(key, value, seconds)).toThrow(message);
});

test('takes the greatest key, value and time', () => {
  const { cache } = clocked();
  cache.put('k'.repeat(250), 'x'.repeat(102_400), 21_600);
  expect(cache.get('k'.repeat(250))).toHaveLength(102_400);
});

test('refuses what is no text', () => {
  expect(() => clocked().cache.put('k', 1 as unknown as string)).toThrow('method signature');
});

test('keeps a thousand entries', () => {
  const { cache } = clocked();
  for (let at = 0; at <= 1000; at += 1) cache.put(`k${at}`, 'v', 100 + at);
  expect(cache.get('k0')).toBeNull();
  expect(cache.get('k1')).toBe('v');
});

test("a user's cache is the user's own", () => {
  const aida = rig();
  aida.services.CacheService.getUserCache().put('k', 'mine');
  aida.services.CacheService.getDocumentCache()?.put('k', 'shared');
  const bek = another(aida, 'bek@example.org').services.CacheService;
  expect(bek.getUserCache().get('k')).toBeNull();
  expect(bek.getDocumentCache()?.get('k')).toBe('shared');
});
