// Whole groups at random: plausible rows, blanks, and cells that say what they should not.
import fc from 'fast-check';
import { checkAll } from '#commands/check/check';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { peopleColumns } from '#rules/shared/data/rows';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import { writeNumber } from '#workbook/numbering';
import { groupOnPaper, Paper, tabOf } from './paper.ts';

export type Row = Readonly<Record<string, Cell>>;
export type Group = { readonly [K in SheetKey]?: readonly Row[] };

/** The sheets that people fill in. */
export const filledIn = sheetKeys.filter(
  (key) => tables[key].prefix !== null && peopleColumns(key).length > 0,
);

const day: fc.Arbitrary<Cell> = fc
  .date({ min: new Date('2023-06-01'), max: new Date('2026-06-01'), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10) as CivilDate }));

/** What is written where something else should be. */
const wrong: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('жазында', -1, 2.5, true, 'М-999', '=1+1', '\u200b', '31.02.2025', 'x'.repeat(300)),
  fc.string({ maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const name = fc.constantFrom<Cell>(
  'А.Асанов',
  'Б.Бакирова',
  'Э.Темир уулу',
  'A.Асанов',
  'Терек',
  'Кайыңды-Булак',
);

function plausible(key: SheetKey, column: string, { kind, to }: Column): fc.Arbitrary<Cell> {
  const number = (sheet: string) =>
    fc.integer({ min: 1, max: 4 }).map((one) => writeNumber(tables[sheet as SheetKey]?.prefix ?? '', one));
  switch (kind) {
    case 'date':
      return day;
    case 'integer':
      return fc.integer({ min: 0, max: 40 });
    case 'decimal':
      return fc.integer({ min: 0, max: 100_000 }).map((one) => one / 100);
    case 'flag':
    case 'choice':
      return fc.constantFrom<Cell>(...Object.values(columnWords(languages.ky, key, column).choices), '');
    case 'reference':
      return number(to ?? 'members');
    case 'references':
      return fc.array(number(to ?? 'members'), { maxLength: 4 }).map((some) => some.join(', '));
    default:
      return name;
  }
}

/** A cell: mostly plausible, often blank, now and then wrong. */
function cell(key: SheetKey, column: string, declared: Column): fc.Arbitrary<Cell> {
  return fc.oneof(
    { weight: 6, arbitrary: plausible(key, column, declared) },
    { weight: 3, arbitrary: fc.constant<Cell>('') },
    { weight: 1, arbitrary: wrong },
  );
}

/** A row of a sheet, without its number. */
export function rowOf(key: SheetKey): fc.Arbitrary<Row> {
  const columns = Object.entries<Column>(tables[key].columns).filter(([, { owner }]) => owner === 'people');
  return fc.record(
    Object.fromEntries(columns.map(([column, declared]) => [column, cell(key, column, declared)])),
  );
}

const most = (key: SheetKey) => (key === 'members' ? 9 : 2);

/** A group: some rows in every sheet that people fill in. */
export const groups: fc.Arbitrary<Group> = fc.record(
  Object.fromEntries(filledIn.map((key) => [key, fc.array(rowOf(key), { maxLength: most(key) })])),
);

const blank = new Map(groupOnPaper(0, 0).map((tab) => [tab.id, tab]));

/** A group in a workbook, its rows numbered by a check. */
export function paperOf(group: Group): Paper {
  const tabs = sheetKeys.map((key) => {
    const rows = group[key];
    const made = tabOf(key, rows ?? []);
    return rows === undefined || rows.length === 0 ? (blank.get(made.id) ?? made) : made;
  });
  const paper = new Paper(tabs);
  checkAll(paper.environment());
  return paper;
}
