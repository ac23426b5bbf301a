// What a check writes into a sheet of people: row numbers, computed cells, verdicts of rows and of the sheet.
import type { Cell } from '#core/cell';
import { groupedBy } from '#core/group';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { headerOf, type Sheet } from '#tables/decode';
import { FIRST_ROW, TITLE_ROW } from '#tables/layout';
import { checkText, type Said } from './cell-text.ts';
import type { Judged } from './judge.ts';
import { type Wanted, wantedAt } from './sheet-changes.ts';

/**
 * The product's cells of one sheet as they should be.
 * @param computed the computed cells of each record, none where they are to stay as they are; null where there are none
 * @param said what is to be said of the sheet's verdicts
 */
export function sheetCells(
  key: SheetKey,
  { sheets, given }: Pick<Judged, 'sheets' | 'given'>,
  computed: readonly Readonly<Record<string, Cell>>[] | null,
  said: readonly Said[],
): readonly Wanted[] {
  const sheet = sheets.get(key);
  if (sheet === undefined) return [];
  const byRow = groupedBy(said, ({ row }) => row);
  const text = (row: string | null) => checkText(byRow.get(row) ?? [], (column) => headerOf(sheet, column));
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
