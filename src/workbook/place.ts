// Where a verdict's cell stands.

import { isBlank } from '#core/cell';
import { letterOf } from '#core/letters';
import { memoized } from '#core/memoized';
import type { Verdict } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { HEADER_ROW } from '#tables/layout';
import { lineOf } from '#tables/line-of';
import type { Book } from './book.ts';

/** Row and column, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

type Where = Pick<Verdict, 'row' | 'column'>;
type VerdictPlace = Pick<Verdict, 'sheet' | 'row' | 'column'>;

/**
 * Where verdicts of a sheet stand now; one on the whole sheet stands where its column is first to be filled in, else at
 * the column's header.
 */
export function placesIn(sheet: Sheet): (where: Where) => CellPlace | null {
  return ({ row, column }) => {
    const place = sheet.places.get(column ?? 'number') ?? 0;
    const line = row === null ? (firstBlank(sheet, place) ?? HEADER_ROW - 1) : lineOf(sheet, row);
    return line === null ? null : { row: line + 1, column: place + 1 };
  };
}

/** The first row in which nothing stands in a column. */
function firstBlank({ grid, lines }: Sheet, place: number): number | undefined {
  return lines.find((line) => isBlank(grid[line]?.[place]));
}

/**
 * The address of each verdict's cell within the workbook, found again by every check, as people sort and move; null
 * where its sheet was not read.
 * @param numbered the sheets whose new rows have their numbers
 */
export function addressesIn(
  book: Book,
  numbered: ReadonlyMap<SheetKey, Sheet>,
): (verdict: VerdictPlace) => string | null {
  const placesOf = memoized((key: SheetKey) => {
    const sheet = numbered.get(key) ?? book.sheet(key);
    return sheet && placesIn(sheet);
  });
  return (verdict) => {
    const key = verdict.sheet as SheetKey;
    const place = placesOf(key)?.(verdict);
    const tab = book.tab(key);
    if (!placesOf(key) || !tab) return null;
    return !place ? '' : `#gid=${tab.id}&range=${letterOf(place.column)}${place.row}`;
  };
}
