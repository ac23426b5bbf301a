// Edits anywhere in the demo year: each leaves the workbook as a full check would, reads each sheet once and writes little.
import fc from 'fast-check';
import { checkAfter, checkAll } from '#commands/check/check';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import { timesOf } from '../../reliability/support/sample.ts';
import { costsOf, demoYear, TODAY } from './demo-year.ts';
import { leftToWrite } from './left-to-write.ts';
import type { Workbook } from './workbook.ts';

/** How many random edits are tried. */
const EDITS = timesOf(200);
const FIRST = 3;
let checked: Workbook;
beforeAll(() => {
  checked = demoYear({ numbered: true });
  checkAll(checked.environment(TODAY));
});

interface Edit {
  readonly key: SheetKey;
  readonly name: string;
  readonly line: number;
  readonly cell: Cell;
}

const date = (text: string): Cell => ({ date: text as CivilDate });

/** Cells that a person may type into a column, a blank among them. */
function cellsOf(key: SheetKey, name: string, { kind, to }: Column): readonly Cell[] {
  if (kind === 'date') return ['2024-09-20', '2025-05-06', '2026-02-02'].map(date).concat('');
  if (kind === 'mixed') return [date('2024-09-16'), 12, 'ru', ''];
  if (kind === 'integer' || kind === 'decimal') return [7, 12, 'жети', ''];
  if (kind === 'flag') return ['ооба', 'жок', ''];
  if (to !== undefined)
    return checked
      .column(to as SheetKey, 'number')
      .slice(0, 4)
      .concat('');
  const words = Object.values(columnWords(languages.ky, key, name).choices);
  return words.length > 0 ? words.slice(0, 4).concat('') : ['Башка текст', '№ 7, 12.05.2025', ''];
}

/** Columns of people's, by their sheets: `steps`, `done`, its declaration. */
const peoplesColumns = sheetKeys.flatMap((key) =>
  Object.entries<Column>(tables[key].columns)
    .filter(([name, { owner }]) => owner === 'people' && name !== 'check')
    .map(([name, column]) => [key, name, column] as const),
);

const edits: fc.Arbitrary<Edit> = fc.constantFrom(...peoplesColumns).chain(([key, name, column]) =>
  fc.record({
    key: fc.constant(key),
    name: fc.constant(name),
    line: fc.nat({ max: 12 }).map((row) => FIRST + row),
    cell: fc.nat().map((index) => {
      const cells = cellsOf(key, name, column);
      return cells[index % cells.length] ?? '';
    }),
  }),
);

function type({ key, name, line, cell }: Edit, book: Workbook): void {
  book.write(key, line, name, cell);
}

test(`${EDITS} edits one after another: after each a full check finds nothing to write`, () => {
  const book = checked.copy();
  fc.assert(
    fc.property(edits, (edit) => {
      type(edit, book);
      const costs = costsOf(book, (environment) => checkAfter(environment, [edit.key]));
      expect({ edit, left: leftToWrite(book, TODAY) }).toEqual({ edit, left: [] });
      expect([...costs.reads.values()].every((count) => count === 1)).toBe(true);
    }),
    { numRuns: EDITS, endOnFailure: true, seed: 20261130 },
  );
});

test.each([
  ['acts', 'АК-005', ['sentObject', 'sentExecutive', 'sentKenesh'], '8.2'],
  ['acts', 'АК-003', ['answeredObject'], '4.3'],
] as const)(
  '%s %s: what the message asks for is typed, and the mark goes at once',
  (key, row, columns, clause) => {
    const book = checked.copy();
    const line = book.column(key, 'number').indexOf(row) + FIRST;
    const text = () => `${book.grid(key)[line]?.[book.place(key, 'check')]}`;
    const before = text();
    for (const column of columns) {
      book.write(key, line, column, date('2025-10-31'));
      checkAfter(book.environment(TODAY), [key]);
    }
    expect(before).toContain(`(${clause})`);
    expect(text()).not.toBe(before);
    expect(leftToWrite(book, TODAY)).toEqual([]);
  },
);

test('a header that people rename is the one that the verdicts name', () => {
  const book = checked.copy();
  book.write('acts', 2, 'attachments', 'Кошумчалар');
  checkAfter(book.environment(TODAY), ['acts']);
  expect(leftToWrite(book, TODAY)).toEqual([]);
  expect(book.column('acts', 'check').join()).toContain('[Кошумчалар]');
});

test('rows that are sorted, deleted and copied leave nothing for a full check', () => {
  const book = checked.copy();
  const findings = book.grid('findings');
  const rows = findings.splice(FIRST);
  findings.push(...rows.reverse());
  checkAfter(book.environment(TODAY), ['findings']);
  expect(leftToWrite(book, TODAY)).toEqual([]);
  book.grid('acts').splice(FIRST, 1);
  checkAfter(book.environment(TODAY), ['acts']);
  expect(leftToWrite(book, TODAY)).toEqual([]);
  book.grid('letters').push([...(book.grid('letters')[FIRST] ?? [])]);
  checkAfter(book.environment(TODAY), ['letters']);
  expect(leftToWrite(book, TODAY)).toEqual([]);
});
