// Which tab is which sheet: by its keys, whatever people have done to the tab.
import { sheetKeys, tables } from '../../src/tables/index.ts';
import { locate, sheetOf } from '../../src/tables/locate.ts';
import { gridOf, keysOf } from './support.ts';

const ENOUGH = 0.6;
const own = (count: number) => Array.from({ length: count }, () => '');

describe.each(sheetKeys)('%s', (sheet) => {
  const keys = keysOf(sheet);

  test('is known by its keys, in any order, among columns of the people’s own', () => {
    expect(sheetOf(gridOf(keys))).toBe(sheet);
    expect(sheetOf(gridOf([...keys].reverse()))).toBe(sheet);
    expect(sheetOf(gridOf([...own(40), ...keys]))).toBe(sheet);
  });

  test('is known while enough of its keys are left', () => {
    const least = Math.ceil(keys.length * ENOUGH);
    expect(sheetOf(gridOf(keys.slice(0, least)))).toBe(sheet);
    expect(sheetOf(gridOf(keys.slice(0, least - 1)))).not.toBe(sheet);
  });

  test('is not known by its headers alone', () => {
    expect(sheetOf([own(keys.length), [], [...keys]])).toBeNull();
  });
});

describe('where the head stands', () => {
  const keys = keysOf('members');
  const headers = keys.map((key) => (key === 'number' ? '№' : key));
  const row = (number: string) => keys.map((key) => (key === 'number' ? number : ''));
  const head = [keys, row('Мүчөлөр'), headers];

  test.each([
    ['in place', [...head, row('М-001')], 0],
    ['in place under a renamed header', [keys, row(''), row('Номер'), row('М-001')], 0],
    ['in place under a header that looks like a number', [keys, row(''), row('М-001'), row('М-001')], 0],
    ['a row above the keys', [row(''), ...head], 1],
    ['two rows above the headers', [keys, row('Мүчөлөр'), row(''), row(''), headers, row('М-001')], 2],
    ['the title gone', [keys, headers, row('М-001')], -1],
    ['the headers gone', [keys, row('Мүчөлөр'), row('М-001')], -1],
    ['both gone', [keys, row('М-002'), row('М-001')], -2],
  ])('%s', (_, grid, shift) => {
    expect(locate(grid)).toEqual({ key: 'members', shift });
  });

  test('nowhere in a tab of the people’s own', () => {
    expect(locate([['Аты', 'Телефону'], ['А'], ['Б']])).toBeNull();
  });
});

test('a tab of the people’s own is none', () => {
  expect(sheetOf([])).toBeNull();
  expect(sheetOf([['Аты', 'Телефону']])).toBeNull();
  expect(sheetOf(gridOf(['number', 'name', 'check']))).toBeNull();
});

test('no two sheets are alike enough to be taken for each other', () => {
  const keySets = sheetKeys.map((key) => [key, new Set(Object.keys(tables[key].columns))] as const);
  for (const [one, keys] of keySets)
    for (const [other, others] of keySets) {
      if (one === other) continue;
      const shared = [...keys].filter((key) => others.has(key)).length;
      expect(shared / (keys.size + others.size - shared)).toBeLessThan(ENOUGH);
    }
});
