// Edits anywhere in the demo year: what they read and write, and that no wrong day stands after them.
import fc from 'fast-check';
import { isBasis } from '#actions/check/basis';
import { checkAll, checkAround } from '#actions/check/check';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import type { Column } from '#core/table';
import { ownLimitIds, ownTermIds, type SheetKey, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import { peoplesColumns, wrongCells } from './computed-cells.ts';
import { costsOf, demoYear, TODAY } from './demo-year.ts';
import type { Workbook } from './workbook.ts';

const FIRST = 3;
let checked: Workbook;
beforeAll(() => {
  checked = demoYear({ numbered: true });
  checkAll(checked.world(TODAY));
});

/** The columns on which days and counts hang. */
const MOVING = [
  ...['letters.sent', 'letters.received', 'letters.termDays', 'letters.termUnit', 'letters.answered'],
  ...['acts.object', 'acts.receivedObject', 'acts.receivedExecutive', 'objects.type'],
  ...['steps.done', 'steps.override', 'steps.overrideReason', 'meetings.date', 'meetings.form'],
  ...['members.appointed', 'members.left', 'settings.value', 'settings.reference', 'readings.chosen'],
  ...['calendar.date', 'calendar.kind'],
];

interface Edit {
  readonly key: SheetKey;
  readonly name: string;
  readonly line: number;
  readonly cell: Cell;
}

/** Writes a cell as a person does; what the check after it costs. */
function edited(book: Workbook, { key, name, line, cell }: Edit) {
  book.write(key, line, name, cell);
  const area = { row: line + 1, rows: 1, column: book.place(key, name) + 1, columns: 1 };
  const { reads, writes } = costsOf(book, (world) => checkAround(world, key, area));
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return { reads: sum(reads), writes: sum(writes) };
}

const date = (text: string): Cell => ({ date: text as CivilDate });

/** Cells that a person may type into a column, a blank among them. */
function cellsOf(key: SheetKey, name: string, { kind, to }: Column): readonly Cell[] {
  if (kind === 'date') return ['2024-09-20', '2025-05-06', '2026-02-02'].map(date).concat('');
  if (kind === 'mixed') return [date('2024-09-16'), 12, ''];
  if (kind === 'integer' || kind === 'decimal') return [7, 12, ''];
  if (kind === 'flag') return ['ооба', 'жок', ''];
  if (to !== undefined)
    return checked
      .column(to as SheetKey, 'number')
      .slice(0, 4)
      .concat('');
  if (key === 'readings') return [...readingWords, ''];
  const words = Object.values(columnWords(languages.ky, key, name).choices);
  return words.length > 0 ? [...words, ''] : ['Жаңы сөз', ''];
}

const readingWords = Object.values(languages.ky.doubts).flatMap(({ options }) => Object.values(options));

const ownNumbers = [...ownTermIds.map((id) => `term${id}`), ...ownLimitIds.map((id) => `limit${id}`)];

/** What most edits read and write at most. */
const USUAL = [4, 2] as const;

/** What edits read and write at most that move days or counts, by the column, and by the row's term or name. */
const MORE: Readonly<Record<string, readonly [reads: number, writes: number]>> = {
  // Counts of meetings hang on who sat in the group; a reading of the shares is judged where the members stand.
  'members.appointed': [4, 3],
  'members.left': [4, 3],
  'readings.chosen community': [4, 3],
  'readings.chosen shares': [4, 3],
  // Of acts, days that run from a receipt; of objects, where one becomes the executive body.
  'acts.receivedObject': [6, 2],
  'acts.receivedExecutive': [6, 2],
  'acts.object': [6, 2],
  'objects.type': [6, 3],
  // The first meeting, from which 5.3.3 runs.
  'meetings.date': [8, 3],
  'meetings.form': [8, 3],
  // Once in a mandate: the steps of forming the group. Of a quarter, a day of doing that is taken back.
  ...steps('5.4.3', 5),
  ...steps('5.3.1', 5),
  ...steps('7.2.2', 5),
  ...steps('5.4.1', 6),
  ...steps('5.4.2', 6),
  ...steps('5.3.2', 7),
  ...steps('5.3.3', 7),
  // All terms and the words of all sheets.
  'calendar.date': [13, 6],
  'calendar.kind': [13, 6],
  ...rows('readings.chosen', ['meetings', 'act', 'firstDay', 'lastDay', 'daysBefore'], [13, 6]),
  ...rows('settings.value', ['keneshFormed', 'procedureStarted', 'formed'], [15, 6]),
  ...rows('settings.value', ['language', 'warnDays', 'conflictNoticeDays'], [15, 6]),
  ...rows('settings.value', ownNumbers, [15, 6]),
  ...rows('settings.reference', ownNumbers, [15, 6]),
};

function rows(column: string, names: readonly string[], most: readonly [number, number]) {
  return Object.fromEntries(names.map((name) => [`${column} ${name}`, most]));
}

function steps(term: string, reads: number) {
  const columns = ['done', 'override'];
  return Object.fromEntries(columns.map((column) => [`steps.${column} ${term}`, [reads, 2] as const]));
}

/** `steps.done 5.4.3`: the column, and what tells its rows apart. */
function nameOf(book: Workbook, { key, name, line }: Omit<Edit, 'cell'>): string {
  const by = key === 'steps' ? 'term' : key === 'settings' || key === 'readings' ? 'number' : null;
  return by === null ? `${key}.${name}` : `${key}.${name} ${book.grid(key)[line]?.[book.place(key, by)]}`;
}

/** The edits of a column that are tried: a row of each that differ in what they read, several where they move days. */
function editsOf([key, name, column]: (typeof peoplesColumns)[number]): readonly Edit[] {
  const lines = checked.grid(key).map((_, line) => line);
  const named = groupedBy(lines.slice(FIRST), (line) => nameOf(checked, { key, name, line }));
  return [...named].flatMap(([told, own]) => {
    const isMoving = told in MORE;
    const cells = cellsOf(key, name, column).slice(0, isMoving ? (isBasis(key) ? 2 : 4) : 1);
    return own.slice(0, isMoving ? 2 : 1).flatMap((line) => cells.map((cell) => ({ key, name, line, cell })));
  });
}

/** Days and counts that are not what a full check would write. */
const wrongDays = (book: Workbook) => wrongCells(book).filter(({ isDay }) => isDay);

describe('an edit of the demo year', () => {
  test('reads and writes no more than it has to in any column, and leaves no wrong day, in its own row no wrong state', () => {
    const most = new Map<string, readonly [number, number]>();
    for (const one of peoplesColumns.flatMap(editsOf)) {
      const book = checked.copy();
      const told = nameOf(book, one);
      const { reads, writes } = edited(book, one);
      const [before = 0, wrote = 0] = most.get(told) ?? [];
      most.set(told, [Math.max(before, reads), Math.max(wrote, writes)]);
      const wrong = wrongCells(book).filter(
        ({ isDay, sheet, line }) => isDay || (sheet === one.key && line === one.line),
      );
      expect({ told, cell: one.cell, wrong }).toEqual({ told, cell: one.cell, wrong: [] });
    }
    const over = [...most].filter(([told, [reads, writes]]) => {
      const [mayRead, mayWrite] = MORE[told] ?? USUAL;
      return reads > mayRead || writes > mayWrite;
    });
    expect(over).toEqual([]);
    const read = Object.entries(MORE).map(([told, [reads]]) => [told, reads] as const);
    expect(read.filter(([told, reads]) => most.get(told)?.[0] !== reads)).toEqual([]);
  });

  /** Any edit, those that move days rather more often. */
  const edits = fc
    .record({ moves: fc.boolean(), column: fc.nat(), line: fc.nat(), cell: fc.nat() })
    .map(({ moves, column, line, cell }): Edit => {
      const all = peoplesColumns.filter(([key, name]) => !moves || MOVING.includes(`${key}.${name}`));
      const [key, name, declared] = all[column % all.length] as (typeof all)[number];
      const cells = cellsOf(key, name, declared);
      const count = checked.grid(key).length - FIRST;
      return { key, name, line: FIRST + (line % (count + 1)), cell: cells[cell % cells.length] as Cell };
    });

  test('leaves no wrong day, whatever was edited before', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (some) => {
        const book = checked.copy();
        for (const one of some) {
          edited(book, one);
          expect(wrongDays(book)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a reason given to a day that people have set moves its step', () => {
    const book = checked.copy();
    const line = book.column('steps', 'term').indexOf('5.4.3') + FIRST;
    const given = { key: 'steps', line } as const;
    edited(book, { ...given, name: 'override', cell: date('2024-08-01') });
    const before = book.grid('steps')[line]?.[book.place('steps', 'due')];
    expect(edited(book, { ...given, name: 'overrideReason', cell: 'Сессия' })).toEqual({
      reads: 5,
      writes: 2,
    });
    expect(book.grid('steps')[line]?.[book.place('steps', 'due')]).not.toEqual(before);
    expect(wrongDays(book)).toEqual([]);
  });

  test('a row that is new has its number and the counter besides, within as many reads', () => {
    const ordinary = peoplesColumns.filter(([key]) => tables[key].prefix !== null && !isBasis(key));
    const firsts = new Map([...ordinary].reverse().map((one) => [one[0], one] as const));
    for (const [key, name, column] of firsts.values()) {
      const cell = column.kind === 'date' ? date('2026-02-02') : (cellsOf(key, name, column)[0] as Cell);
      const book = checked.copy();
      const { reads, writes } = edited(book, { key, name, line: book.grid(key).length, cell });
      // The day of a meeting may be the first one's, of which the steps tell.
      const most = key === 'meetings' ? 5 : 4;
      expect({ key, reads: reads <= most, writes: writes <= 4 }).toEqual({ key, reads: true, writes: true });
    }
  });

  test('what a full check writes is what should stand', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 12 }), (some) => {
        const book = checked.copy();
        for (const { key, name, line, cell } of some) book.write(key, line, name, cell);
        checkAll(book.world(TODAY));
        expect(wrongCells(book)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
