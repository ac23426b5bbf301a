// What a check writes into a sheet of people: row numbers, computed cells, verdicts of rows and of the sheet.
import type { Cell } from '#core/cell';
import { groupedBy } from '#core/group';
import type { Column } from '#core/table';
import { tables } from '#tables';
import { headerOf, type Sheet } from '#tables/decode';
import { FIRST_ROW, TITLE_ROW } from '#tables/layout';
import { type CellWrite, cellWritesAt } from '#workbook/cell-writes';
import { checkText, type RenderedVerdict } from './cell-text.ts';

/**
 * The product's cells of one sheet as they should be.
 * @param given the numbers of new rows, by line
 * @param computed the computed cells of each record; null where they stay as they are
 * @param verdicts the sheet's verdicts in words
 */
export function sheetCells(
  sheet: Sheet,
  given: ReadonlyMap<number, string>,
  computed: readonly Readonly<Record<string, Cell>>[] | null,
  verdicts: readonly RenderedVerdict[],
): readonly CellWrite[] {
  const byRow = groupedBy(verdicts, ({ row }) => row);
  const text = (row: string | null) => checkText(byRow.get(row) ?? [], (column) => headerOf(sheet, column));
  const wanted = (line: number, cells: Readonly<Record<string, Cell>>) =>
    cellWritesAt(sheet.places, line, cells);
  return [
    ...wanted(TITLE_ROW - 1, { check: text(null) }),
    ...sheet.records.flatMap(({ number }, index) => {
      const line = sheet.lines[index] as number;
      return wanted(line, { ...computed?.[index], check: text(number) });
    }),
    ...[...given].flatMap(([line, number]) => wanted(line, { number })),
    ...emptiedRows(sheet),
  ];
}

/** Rows that people have emptied keep neither a verdict nor anything that is computed of a row. */
function emptiedRows(sheet: Sheet): readonly CellWrite[] {
  const columns = Object.entries<Column>(tables[sheet.key].columns);
  const computed = columns.filter(([name, { derived }]) => name === 'check' || derived === true);
  const blank = Object.fromEntries(computed.map(([name]) => [name, '']));
  const counted = new Set(sheet.lines);
  return sheet.grid.flatMap((_, line) =>
    line >= FIRST_ROW - 1 && !counted.has(line) ? cellWritesAt(sheet.places, line, blank) : [],
  );
}
