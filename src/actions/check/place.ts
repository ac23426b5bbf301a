// Where a verdict's cell stands.
import { letterOf } from '#core/letters';
import { remembered } from '#core/remembered';
import type { Verdict } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { HEADER_ROW } from '#tables/layout';
import type { Book } from '../book.ts';

/** Row and column, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

type Where = Pick<Verdict, 'row' | 'column'>;

/** Where verdicts of a sheet stand now; one on the whole sheet stands at its column's header. */
export function placesIn(sheet: Sheet): (where: Where) => CellPlace | null {
  const lines = new Map<string, number>();
  sheet.records.forEach(({ number }, index) => {
    if (!lines.has(number)) lines.set(number, sheet.lines[index] as number);
  });
  return ({ row, column }) => {
    const line = row === null ? HEADER_ROW - 1 : lines.get(row);
    const place = sheet.places.get(column ?? 'number') ?? 0;
    return line === undefined ? null : { row: line + 1, column: place + 1 };
  };
}

/** The address of each verdict's cell within the workbook; made anew by every check, as people sort and move. */
export function addressesIn(book: Book, sheets: ReadonlyMap<SheetKey, Sheet>): (verdict: Verdict) => string {
  const placesOf = remembered((key: SheetKey) => {
    const sheet = sheets.get(key);
    return sheet === undefined ? null : placesIn(sheet);
  });
  return (verdict) => {
    const key = verdict.sheet as SheetKey;
    const place = placesOf(key)?.(verdict);
    const tab = book.tab(key);
    return place && tab ? `#gid=${tab.id}&range=${letterOf(place.column)}${place.row}` : '';
  };
}
