// What is written into a sheet: the wanted cells that differ, and nothing of the people's.

import fc from 'fast-check';
import type { Cell, Grid } from '#core/cell';
import type { WriteCells } from '#core/change';
import type { CivilDate } from '#core/date';
import { type CellWrite, cellWritesAt, writesOf } from '#workbook/cell-writes';
import { put } from './workbook.ts';

const at = (line: number, place: number, cell: Cell = 'x'): CellWrite => ({ line, place, cell });
const shape = (writes: readonly WriteCells[]) =>
  writes.map(({ row, column, cells }) => [row, column, cells.length, cells[0]?.length]);

const blank: Grid = Array.from({ length: 6 }, () => ['', '', '', '']);
const peoples: Grid = blank.map(() => ['', 'ө', '', '']);

describe('writes', () => {
  test.each<[string, Grid, readonly CellWrite[], number[][]]>([
    ['nothing wanted', blank, [], []],
    ['nothing new', [['x', '']], [at(0, 0), at(0, 1, '')], []],
    ['one cell', blank, [at(3, 2)], [[4, 3, 1, 1]]],
    ['cells side by side', blank, [at(3, 1), at(3, 2)], [[4, 2, 1, 2]]],
    ['cells below each other', blank, [at(3, 1), at(4, 1)], [[4, 2, 2, 1]]],
    [
      'a column whose middle is wanted too, and there',
      [['a'], ['b'], ['c']],
      [at(0, 0), at(1, 0, 'b'), at(2, 0)],
      [[1, 1, 3, 1]],
    ],
    [
      'columns with one of the people’s between',
      peoples,
      [at(3, 0), at(3, 2)],
      [
        [4, 1, 1, 1],
        [4, 3, 1, 1],
      ],
    ],
    ['lines with a blank between', blank, [at(2, 1), at(5, 1)], [[3, 2, 4, 1]]],
    [
      'lines with something of the people’s between',
      [['a'], ['ө'], ['c']],
      [at(0, 0), at(2, 0)],
      [
        [1, 1, 1, 1],
        [3, 1, 1, 1],
      ],
    ],
    [
      'a line that holds something of the people’s among the columns',
      [
        ['', '', ''],
        ['', 'ө', ''],
        ['', '', ''],
      ],
      [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 2), at(2, 0), at(2, 2)],
      [
        [1, 1, 1, 3],
        [3, 1, 1, 3],
        [2, 1, 1, 1],
        [2, 3, 1, 1],
      ],
    ],
    ['below everything', [['a']], [at(4, 0)], [[5, 1, 1, 1]]],
  ])('%s', (_, grid, wanted, expected) => {
    expect(shape(writesOf(7, grid, wanted))).toEqual(expected);
  });

  test('dates are the same where their days are', () => {
    const day = (date: string): Cell => ({ date: date as CivilDate });
    expect(writesOf(7, [[day('2024-10-05')]], [at(0, 0, day('2024-10-05'))])).toEqual([]);
    expect(writesOf(7, [[day('2024-10-05')]], [at(0, 0, day('2024-10-06'))])).toHaveLength(1);
  });

  test('columns that a sheet lacks are passed over', () => {
    expect(cellWritesAt(new Map([['check', 3]]), 5, { check: 'x', state: 'y' })).toEqual([at(5, 3)]);
  });
});

describe('whatever stands there', () => {
  const cell = fc.constantFrom<Cell>('', '', 'a', 'b', 0, false);
  const grids = fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );
  const wants = fc.uniqueArray(fc.record({ line: fc.nat(9), place: fc.nat(5), cell }), {
    selector: ({ line, place }) => `${line}/${place}`,
    maxLength: 30,
  });

  test('the wanted cells come about, all others stay, and no filled cell of others is written again', () => {
    fc.assert(
      fc.property(grids, wants, (grid, wanted) => {
        const after = grid.map((row) => [...row]);
        const own = new Set(wanted.map(({ line, place }) => `${line}/${place}`));
        for (const { row, column, cells } of writesOf(7, grid, wanted)) {
          cells.forEach((line, index) => {
            line.forEach((written, offset) => {
              const [y, x] = [row - 1 + index, column - 1 + offset];
              const before = grid[y]?.[x] ?? '';
              expect(own.has(`${y}/${x}`) || before === '').toBe(true);
              put(after, y, x, written);
            });
          });
        }
        for (const { line, place, cell: expected } of wanted)
          expect(after[line]?.[place] ?? '').toBe(expected);
        grid.forEach((row, line) => {
          row.forEach((before, place) => {
            if (!own.has(`${line}/${place}`)) expect(after[line]?.[place]).toBe(before);
          });
        });
        expect(writesOf(7, after, wanted)).toEqual([]);
      }),
    );
  });

  test('no cell is written twice', () => {
    fc.assert(
      fc.property(grids, wants, (grid, wanted) => {
        const written = writesOf(7, grid, wanted).flatMap(({ row, column, cells }) =>
          cells.flatMap((line, index) => line.map((_, offset) => `${row + index}/${column + offset}`)),
        );
        expect(new Set(written).size).toBe(written.length);
      }),
    );
  });
});
