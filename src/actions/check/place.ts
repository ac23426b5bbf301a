// Where a verdict's cell stands.
import { letterOf } from '#core/letters';
import type { Verdict } from '#core/verdict';
import type { Sheet } from '#tables/decode';
import { HEADER_ROW } from '#tables/layout';
import type { Book } from '../book.ts';

/** Row and column, from 1, where a verdict stands now; one on the whole sheet stands at the column's header. */
export function placeOf(
  sheet: Sheet | undefined,
  { row, column }: Pick<Verdict, 'row' | 'column'>,
): { readonly row: number; readonly column: number } | null {
  if (sheet === undefined) return null;
  const line =
    row === null ? HEADER_ROW - 1 : sheet.lines[sheet.records.findIndex(({ number }) => number === row)];
  const place = sheet.places.get(column ?? 'number') ?? 0;
  return line === undefined ? null : { row: line + 1, column: place + 1 };
}

/** The address of a verdict's cell within the workbook; made anew by every check, as people sort and move. */
export function addressOf(book: Book, sheet: Sheet | undefined, verdict: Verdict): string {
  const place = placeOf(sheet, verdict);
  const tab = sheet && book.tab(sheet.key);
  return place && tab ? `#gid=${tab.id}&range=${letterOf(place.column)}${place.row}` : '';
}
