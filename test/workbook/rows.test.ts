// New rows go below everything, and only into the columns they name.
import { appendRows, firstFreeRow } from '#workbook/rows';

const places = new Map([
  ['number', 0],
  ['date', 1],
  ['note', 2],
  ['place', 4],
]);
const append = (...rows: readonly Readonly<Record<string, string>>[]) =>
  appendRows({ tab: 7, places, free: 9 }, rows).map(({ row, column, cells }) => [row, column, cells]);

describe('appending', () => {
  test.each([
    ['side by side in one write', [{ number: 'А', date: 'б' }], [[9, 1, [['А', 'б']]]]],
    [
      'apart in one write each',
      [{ number: 'А', note: 'в', place: 'г' }],
      [
        [9, 1, [['А']]],
        [9, 3, [['в']]],
        [9, 5, [['г']]],
      ],
    ],
    [
      'several rows',
      [{ number: 'А' }, { number: 'Б', date: 'д' }],
      [
        [
          9,
          1,
          [
            ['А', ''],
            ['Б', 'д'],
          ],
        ],
      ],
    ],
    ['columns that the sheet lacks', [{ number: 'А', gone: 'х' }], [[9, 1, [['А']]]]],
    ['nothing', [], []],
  ])('%s', (_, rows, expected) => {
    expect(append(...(rows as readonly Readonly<Record<string, string>>[]))).toEqual(expected);
  });
});

describe('the first free row', () => {
  test.each([
    ['of an empty sheet', [], 4],
    ['below headers', [['k'], ['t'], ['h']], 4],
    ['below a row', [['k'], ['t'], ['h'], ['x']], 5],
    ['below blanks and unticked boxes', [['k'], ['t'], ['h'], ['x'], ['', false], [' ']], 5],
    ['below a row of the people’s own', [['k'], ['t'], ['h'], [''], ['', 'x']], 6],
  ])('%s', (_, grid, expected) => {
    expect(firstFreeRow(grid as never)).toBe(expected);
  });
});
