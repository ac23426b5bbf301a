// The check as a whole, on a workbook in memory: people's cells stay theirs, and nothing is written twice.

import fc from 'fast-check';
import { checkAll } from '#commands/check/check';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { type Verdict, verdictKey } from '#core/verdict';
import { rules } from '#rules';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { languages } from '#texts/all';
import { timesOf } from '../../reliability/support/sample.ts';
import { type Case, day } from '../../rules/support.ts';
import { annexMembers } from '../../support/annex-1.ts';
import { cases, TODAY, workbookOf } from './cases.ts';
import type { Workbook } from './workbook.ts';

/** Everything in the workbook that is the people's. */
function peoplesCells(book: Workbook): unknown {
  return sheetKeys.map((key) => {
    const [keys = []] = book.grid(key);
    const own = keys.map(
      (column) => (tables[key].columns[`${column}` as 'number'] as Column | undefined)?.owner !== 'product',
    );
    return book
      .grid(key)
      .map((row, line) =>
        row.filter((_, place) => (line < 3 && line !== 1) || (own[place] && !isCounter(key, row))),
      );
  });
}

/** The one cell in a column of the people's that is the product's: its counters. */
const isCounter = (key: SheetKey, row: readonly Cell[]) => key === 'settings' && row[0] === 'counters';

const group: Case = {
  settings: { formed: day('2024-09-17') },
  members: annexMembers,
  meetings: [{ form: 'group', date: day('2024-10-02'), present: ['М-001', 'М-002'] }],
};

describe('a check', () => {
  test('repeats its answer without writing', () => {
    const book = workbookOf(group);
    expect(checkAll(book.environment(TODAY)).wrote).toBe(true);
    expect(book.column('meetings', 'check')[0]).toMatch(
      /^⛔\[Катышкан мүчөлөр\] Жыйналыш ыйгарым укуктуу эмес/,
    );
    const before = book.applied.length;
    expect(checkAll(book.environment(TODAY)).wrote).toBe(false);
    expect(book.applied.length).toBe(before);
  });

  test.each(['Europe/Moscow', 'Asia/Tokyo'])('a workbook in the zone %s is put into Bishkek’s', (zone) => {
    const book = workbookOf(group);
    book.timeZone = zone;
    checkAll(book.environment(TODAY));
    expect(book.timeZone).toBe('Asia/Bishkek');
    const before = book.applied.length;
    checkAll(book.environment(TODAY));
    expect(book.applied.length).toBe(before);
  });

  test('a waived verdict leaves its row and stays in the list', () => {
    const book = workbookOf(group);
    checkAll(book.environment(TODAY));
    const line = book.grid('check').findIndex((row) => `${row[0]}`.startsWith('7.2.3-quorum/'));
    book.write('check', line, 'waivedBecause', 'Жыйналыш кайталанат');
    book.write('check', line, 'waivedUntil', { date: day('2024-10-31') });
    checkAll(book.environment(TODAY));
    expect(book.column('meetings', 'check')[0]).not.toContain('ыйгарым укуктуу эмес');
    expect(book.grid('check')[line]?.[book.place('check', 'state')]).toBe(languages.ky.actions.waiver.active);
    checkAll(book.environment('2024-11-01'));
    expect(book.column('meetings', 'check')[0]).toContain('ыйгарым укуктуу эмес');
  });

  test('a sheet that is missing does not make the list grow', () => {
    const book = workbookOf(group);
    book.grids.delete('meetings');
    checkAll(book.environment(TODAY));
    const lines = book.column('check', 'number');
    expect(checkAll(book.environment(TODAY)).wrote).toBe(false);
    expect(book.column('check', 'number')).toEqual(lines);
  });

  test('lines of rules that are no more are taken out', () => {
    const book = workbookOf(group);
    checkAll(book.environment(TODAY));
    book.write('check', book.grid('check').length, 'number', '9.9-gone/members/М-001/name');
    checkAll(book.environment(TODAY));
    expect(book.column('check', 'number')).not.toContain('9.9-gone/members/М-001/name');
  });

  test('a row that people have emptied keeps its number and nothing else of the product’s', () => {
    const book = workbookOf({ ...group, plan: [{ what: 'Суу' }], candidates: [{ present: 40, votes: 21 }] });
    checkAll(book.environment(TODAY));
    const emptied = [
      ['meetings', ['form', 'date', 'present']],
      ['plan', ['what']],
      ['candidates', ['present', 'votes']],
    ] as const;
    for (const [key, columns] of emptied) for (const column of columns) book.write(key, 3, column, '');
    checkAll(book.environment(TODAY));
    for (const [key] of emptied)
      expect(book.grid(key)[3]?.filter((cell) => cell !== '')).toEqual([`${tables[key].prefix}-001`]);
    expect(checkAll(book.environment(TODAY)).wrote).toBe(false);
  });

  test('headers that people have renamed, spaces included, stand in the brackets', () => {
    const book = workbookOf(group);
    book.write('meetings', 2, 'present', ' Келгендер ');
    checkAll(book.environment(TODAY));
    expect(book.column('meetings', 'check')[0]).toContain('[ Келгендер ]');
  });
});

describe('whatever people write', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      '',
      true,
      false,
      0,
      17,
      -3,
      2.5,
      'жаран',
      'кол коюлду',
      'М-003',
      'АК-001, ИП-001',
      '=1+1',
    ),
    fc.string({ maxLength: 6 }),
    fc
      .integer({ min: 1, max: 28 })
      .map((number): Cell => ({ date: `2024-09-${`${number}`.padStart(2, '0')}` as CivilDate })),
  );
  const sheet = fc.constantFrom<SheetKey>(
    'members',
    'meetings',
    'plan',
    'activities',
    'acts',
    'letters',
    'reports',
    'archive',
    'check',
  );
  const note = fc.record({ sheet, line: fc.nat(6), place: fc.nat(20), cell });

  test('a check changes no cell of theirs, and a second one changes nothing', () => {
    fc.assert(
      fc.property(fc.array(note, { maxLength: 25 }), (notes) => {
        const book = workbookOf(group);
        for (const { sheet: key, line, place, cell: value } of notes) {
          const columns = (book.grid(key)[0] ?? []).filter((column) => column !== 'number');
          const column = `${columns[place % columns.length]}`;
          const { owner } = (tables[key].columns[column as 'check'] as Column | undefined) ?? {
            owner: 'people',
          };
          if (owner === 'people') book.write(key, 3 + line, column, value);
        }
        const before = peoplesCells(book) as Cell[][][];
        checkAll(book.environment(TODAY));
        const after = peoplesCells(book) as Cell[][][];
        before.forEach((rows, index) => {
          expect(after[index]?.slice(0, rows.length)).toEqual(rows);
        });
        expect(checkAll(book.environment(TODAY)).wrote).toBe(false);
      }),
      { numRuns: timesOf(100) },
    );
  });
});

describe('every rule', () => {
  const found = (given: Case): readonly Verdict[] => checkAll(workbookOf(given).environment(TODAY)).verdicts;

  test.each(cases)('%s: no two verdicts share a line of the list', (_, given) => {
    const keys = found(given).map(verdictKey);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('speaks of a sheet that it knows, unless it judges the rows of all', () => {
    const own = rules.filter(({ alsoReads }) => alsoReads === undefined).map(({ id }) => `${id}`);
    const sheets = new Map<string, readonly string[]>(
      rules.map(({ id, sheet, reads }) => [id, [sheet, ...reads]]),
    );
    const away = cases
      .flatMap(([, given]) => found(given))
      .filter(({ rule, sheet }) => own.includes(rule) && !sheets.get(rule)?.includes(sheet));
    expect(away).toEqual([]);
  });
});
