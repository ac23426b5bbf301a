// What a check writes into a sheet of people: row numbers, computed cells, verdicts of rows and of the sheet.
import type { Cell } from '#core/cell';
import { groupedBy } from '#core/group';
import type { Column } from '#core/table';
import { verdictKey } from '#core/verdict';
import { type SheetKey, tables } from '#tables';
import { headerOf, type Sheet } from '#tables/decode';
import { FIRST_ROW, TITLE_ROW } from '#tables/layout';
import type { Language } from '#texts';
import { checkText } from './cell-text.ts';
import { computedCells } from './computed.ts';
import type { Judged } from './judge.ts';
import { type Wanted, wantedAt } from './sheet-changes.ts';

/** The product's cells of one sheet as they should be, with the verdicts on it; waived verdicts are left to the list. */
export function sheetCells(
  key: SheetKey,
  { sheets, given, facts, verdicts }: Judged,
  waived: ReadonlySet<string>,
  language: Language,
): readonly Wanted[] {
  const sheet = sheets.get(key);
  if (sheet === undefined) return [];
  const own = verdicts.filter((verdict) => !waived.has(verdictKey(verdict)));
  const byRow = groupedBy(own, ({ row }) => row);
  const text = (row: string | null) =>
    checkText(byRow.get(row) ?? [], (column) => headerOf(sheet, column), language);
  const computed = computedCells(key, facts, language);
  const wanted = (line: number, cells: Readonly<Record<string, Cell>>) => wantedAt(sheet.places, line, cells);
  return [
    ...wanted(TITLE_ROW - 1, { check: text(null) }),
    ...sheet.records.flatMap(({ number }, index) => {
      const line = sheet.lines[index] as number;
      return wanted(line, { ...computed?.[index], check: text(number) });
    }),
    ...[...(given.get(key) ?? [])].flatMap(([line, number]) => wanted(line, { number })),
    ...emptiedRows(sheet),
  ];
}

/** Rows that people have emptied keep neither a verdict nor anything that is computed of a row. */
function emptiedRows(sheet: Sheet): readonly Wanted[] {
  const columns = Object.entries<Column>(tables[sheet.key].columns);
  const computed = columns.filter(([name, { derived }]) => name === 'check' || derived === true);
  const blank = Object.fromEntries(computed.map(([name]) => [name, '']));
  const counted = new Set(sheet.lines);
  return sheet.grid.flatMap((_, line) =>
    line >= FIRST_ROW - 1 && !counted.has(line) ? wantedAt(sheet.places, line, blank) : [],
  );
}
