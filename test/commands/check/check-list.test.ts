// «Текшерүү»: verdicts keep their lines, waivers their verdicts, and people their cells.

import fc from 'fast-check';
import { listCells } from '#commands/check/check-list';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import { type Verdict, verdictKey, violated } from '#core/verdict';
import { waivedKeys, waiverOf } from '#evaluation/waivers';
import { decode } from '#tables/decode';
import { languages } from '#texts/all';
import { writesOf } from '#workbook/cell-writes';
import { columnsOf, gridOf, put } from './workbook.ts';

const words = languages.ky.actions.waiver;
const FIRST = 3;
const PEOPLE = ['waivedBecause', 'waivedBy', 'waivedUntil', ''] as const;
const place = (column: string) => columnsOf('check').indexOf(column);

/** A verdict on one member's sex: a rule whose words need no figures. */
const on = (row: number | string): Verdict => ({
  ...violated({
    row: typeof row === 'number' ? `М-${`${row}`.padStart(3, '0')}` : row,
    column: 'citizenship',
  }),
  rule: '5.2.1-citizenship',
  clause: '5.2.1',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
});
const key = (row: number) => verdictKey(on(row));

interface Options {
  readonly today?: string;
}

/** Checks once: the grid after it, and how many writes it took. */
function check(grid: Cell[][], verdicts: readonly Verdict[], { today = '2024-10-05' }: Options = {}) {
  const sheet = decode('check', grid, () => null);
  const given = {
    sheet,
    verdicts,
    today: today as CivilDate,
    language: languages.ky,
    cellOf: () => '',
  };
  const writes = writesOf(1, grid, listCells(given));
  const after = grid.map((row) => [...row]);
  for (const { row, column, cells } of writes)
    cells.forEach((line, index) => {
      line.forEach((cell, offset) => {
        put(after, row - 1 + index, column - 1 + offset, cell);
      });
    });
  return { grid: after, writes: writes.length };
}

const empty = () => gridOf('check', []);
const keys = (grid: Cell[][]) => grid.slice(FIRST).map((row) => row[place('number')]);
const states = (grid: Cell[][]) => grid.slice(FIRST).map((row) => row[place('state')]);

/** The grid with a waiver in the line of a verdict. */
function waive(grid: Cell[][], row: number, until: Cell = ''): Cell[][] {
  const line = FIRST + keys(grid).indexOf(key(row));
  put(grid, line, place('waivedBecause'), 'Паспортун алмаштырып жатат');
  put(grid, line, place('waivedUntil'), until);
  return grid;
}

const date = (text: string): Cell => ({ date: text as CivilDate });

describe('lines', () => {
  test('one a verdict, in their order; the second check writes nothing', () => {
    const first = check(empty(), [on(1), on(2), on(3)]);
    expect(keys(first.grid)).toEqual([key(1), key(2), key(3)]);
    expect(first.writes).toBe(1);
    expect(check(first.grid, [on(3), on(1), on(2)]).writes).toBe(0);
  });

  test('what a line tells', () => {
    const { grid } = check(empty(), [on(7)]);
    const cell = (column: string) => grid[FIRST]?.[place(column)];
    expect([cell('severity'), cell('clause'), cell('row'), cell('column')]).toEqual([
      '⛔ талапка жооп бербейт',
      '5.2.1',
      'М-007',
      'Жарандыгы',
    ]);
    expect(cell('message')).toBe(
      'Кыргыз Республикасынын жараны эмес. Жарандыгын паспорт боюнча тактап, тизмеден тандаңыз.',
    );
    expect(cell('since')).toEqual(date('2024-10-05'));
  });

  test('a verdict keeps its line and its first day', () => {
    const { grid } = check(empty(), [on(1), on(2)]);
    const after = check(grid, [on(2), on(1), on(3)], { today: '2024-11-01' }).grid;
    expect(keys(after)).toEqual([key(1), key(2), key(3)]);
    expect(after.slice(FIRST).map((row) => row[place('since')])).toEqual([
      date('2024-10-05'),
      date('2024-10-05'),
      date('2024-11-01'),
    ]);
  });

  test('the list closes up: the last lines move into the gaps', () => {
    const { grid } = check(empty(), [on(1), on(2), on(3), on(4), on(5)]);
    expect(keys(check(grid, [on(2), on(4), on(5)]).grid)).toEqual([key(5), key(2), key(4), '', '']);
    expect(keys(check(grid, [on(6), on(2), on(4), on(5)]).grid)).toEqual([
      key(6),
      key(2),
      key(5),
      key(4),
      '',
    ]);
    expect(keys(check(grid, []).grid)).toEqual(['', '', '', '', '']);
  });

  test('gaps that people have made are filled too', () => {
    const { grid } = check(empty(), [on(1), on(2), on(3)]);
    grid[FIRST] = (grid[FIRST] ?? []).map(() => '');
    expect(keys(check(grid, [on(1), on(2), on(3)]).grid)).toEqual([key(1), key(2), key(3)]);
  });
});

describe('waivers', () => {
  test('hold to their last day, and the verdict returns after it', () => {
    const grid = waive(check(empty(), [on(1), on(2)]).grid, 1, date('2024-10-10'));
    const on10 = check(grid, [on(1), on(2)], { today: '2024-10-10' }).grid;
    const on11 = check(on10, [on(1), on(2)], { today: '2024-10-11' }).grid;
    expect(states(on10)).toEqual([words.active, '']);
    expect(states(on11)).toEqual([words.expired, '']);
    const waived = (day: string) => [
      ...waivedKeys(
        decode('check', on11, () => null),
        day as CivilDate,
      ),
    ];
    expect([waived('2024-10-10'), waived('2024-10-11')]).toEqual([[key(1)], []]);
  });

  test('without a last day hold for good', () => {
    const grid = waive(check(empty(), [on(1)]).grid, 1);
    expect(states(check(grid, [on(1)], { today: '2030-01-01' }).grid)).toEqual([words.active]);
  });

  test('with a last day that is no date hold for none', () => {
    const grid = waive(check(empty(), [on(1)]).grid, 1, 'кийинки айда');
    expect(states(check(grid, [on(1)]).grid)).toEqual([words.unreadable]);
    expect(
      waivedKeys(
        decode('check', grid, () => null),
        '2024-10-05' as CivilDate,
      ).size,
    ).toBe(0);
  });

  test('a name or a day without a reason is no waiver', () => {
    const { grid } = check(empty(), [on(1)]);
    put(grid, FIRST, place('waivedBy'), 'Төрага');
    put(grid, FIRST, place('waivedUntil'), date('2030-01-01'));
    expect(
      waiverOf(
        decode('check', grid, () => null),
        0,
        '2024-10-05' as CivilDate,
      ),
    ).toBe('open');
  });

  test('an unticked box is no reason', () => {
    const { grid } = check(empty(), [on(1)]);
    put(grid, FIRST, place('waivedBecause'), false);
    expect(states(check(grid, [on(1)]).grid)).toEqual(['']);
    expect(
      waivedKeys(
        decode('check', grid, () => null),
        '2024-10-05' as CivilDate,
      ).size,
    ).toBe(0);
  });

  test('stay in their line when the verdict goes, and are shown as stale; it finds them when it comes back', () => {
    const grid = waive(check(empty(), [on(1), on(2), on(3)]).grid, 2);
    const gone = check(grid, [on(3)], { today: '2024-11-01' }).grid;
    expect(keys(gone)).toEqual([key(3), key(2), '']);
    expect(states(gone)).toEqual(['', words.stale, '']);
    const back = check(gone, [on(2), on(3)], { today: '2024-12-01' }).grid;
    expect(keys(back)).toEqual([key(3), key(2), '']);
    expect(states(back)).toEqual(['', words.active, '']);
    expect(back[FIRST + 1]?.[place('since')]).toEqual(date('2024-10-05'));
  });

  test('go with their verdict when people sort the list', () => {
    const grid = waive(check(empty(), [on(1), on(2), on(3)]).grid, 2);
    const sorted = [...grid.slice(0, FIRST), ...grid.slice(FIRST).reverse()];
    const after = check(sorted, [on(1), on(2), on(3)]).grid;
    expect(keys(after)).toEqual([key(3), key(2), key(1)]);
    expect(states(after)).toEqual(['', words.active, '']);
  });

  test('of two copies of a line the one in which people wrote is the verdict’s', () => {
    const grid = waive(check(empty(), [on(1)]).grid, 1);
    const copy = (grid[FIRST] ?? []).map((cell, index) =>
      PEOPLE.some((one) => place(one) === index) ? '' : cell,
    );
    grid.splice(FIRST, 0, copy);
    const after = check(grid, [on(1)]).grid;
    expect(keys(after)).toEqual(['', key(1)]);
    expect(states(after)).toEqual(['', words.active]);
  });

  test('an unticked box of the people’s own is nothing written', () => {
    const { grid } = check(empty(), [on(1), on(2)]);
    for (const line of [FIRST, FIRST + 1]) put(grid, line, place(''), false);
    expect(keys(check(grid, [on(2)]).grid)).toEqual([key(2), '']);
  });
});

describe('whatever the verdicts and whatever people write', () => {
  const rows = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
  const note = fc.record({
    line: fc.nat(14),
    column: fc.constantFrom(...PEOPLE),
    cell: fc.constantFrom<Cell>('', 'себеби бар', '17.09.2024', 'эртең', date('2024-10-07'), true, false, 5),
  });
  const round = fc.record({
    rows,
    notes: fc.array(note, { maxLength: 6 }),
    turn: fc.nat(20),
    day: fc.integer({ min: 5, max: 9 }),
  });

  const peoples = (grid: Cell[][]) =>
    grid.map((row, line) =>
      row.filter((_, index) => line < FIRST || PEOPLE.some((one) => place(one) === index)),
    );

  test('people’s cells never change; each verdict has one line; a second check writes nothing', () => {
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 5 }), (rounds) => {
        let grid = empty();
        for (const { rows: open, notes, turn, day } of rounds) {
          for (const { line, column, cell } of notes) put(grid, FIRST + line, place(column), cell);
          const cut = FIRST + (turn % Math.max(1, grid.length - FIRST));
          grid = [...grid.slice(0, FIRST), ...grid.slice(cut), ...grid.slice(FIRST, cut)];
          const before = peoples(grid);
          const options = { today: `2024-10-0${day}` };
          const { grid: after } = check(grid, open.map(on), options);
          expect(peoples(after).slice(0, before.length)).toEqual(before);
          expect(new Set(peoples(after).slice(before.length).flat())).toEqual(
            new Set(after.length > before.length ? [''] : []),
          );
          const found = keys(after).filter((one) => one !== '' && open.map(key).includes(`${one}`));
          expect(found).toHaveLength(open.length);
          expect(new Set(found).size).toBe(open.length);
          expect(check(after, open.map(on), options).writes).toBe(0);
          grid = after;
        }
      }),
    );
  });

  test('a waiver is beside the verdict for which it was given, or says that it is stale', () => {
    fc.assert(
      fc.property(rows, rows, fc.array(rows, { maxLength: 5 }), (start, waived, rounds) => {
        let { grid } = check(empty(), start.map(on));
        const given = start.filter((row) => waived.includes(row));
        for (const row of given) {
          waive(grid, row);
          put(grid, FIRST + keys(grid).indexOf(key(row)), place('waivedBy'), key(row));
        }
        for (const open of rounds) {
          grid = check(grid, open.map(on)).grid;
          for (const row of given) {
            const line = grid.find((cells) => cells[place('waivedBy')] === key(row));
            expect(line?.[place('number')]).toBe(key(row));
            expect(line?.[place('state')]).toBe(open.includes(row) ? words.active : words.stale);
          }
        }
      }),
    );
  });
});
