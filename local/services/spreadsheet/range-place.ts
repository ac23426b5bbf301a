// Where a Range lies.
import { a1OfZone } from './a1.ts';
import { type At, type Range, select } from './book.ts';
import { sheetNumber } from './sheet-number.ts';
import { checkedZone, sizeOf } from './sheet-size.ts';

/** The members of a Range that speak of its place. */
export function rangePlace({ book, sheetId, zone }: At, self: () => Range): Partial<Range> {
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  return {
    getRow: () => zone.top + 1,
    getColumn: () => zone.left + 1,
    getLastRow: () => zone.bottom + 1,
    getLastColumn: () => zone.right + 1,
    getNumRows: () => height,
    getNumColumns: () => width,
    getA1Notation: () => a1OfZone(zone),
    getSheet: () => book.sheet(sheetId),
    getGridId: () => sheetNumber(sheetId),
    offset(down: number, right: number, rows: number = height, columns: number = width) {
      const moved = checkedZone(
        sizeOf(book, sheetId),
        zone.top + 1 + down,
        zone.left + 1 + right,
        rows,
        columns,
      );
      return book.range(sheetId, moved);
    },
    getCell(row: number, column: number) {
      if (row < 1 || row > height || column < 1 || column > width) {
        throw new Error('Cell reference out of range');
      }
      const [top, left] = [zone.top + row - 1, zone.left + column - 1];
      return book.range(sheetId, { top, bottom: top, left, right: left });
    },
    activate() {
      select({ book, sheetId, zone });
      return self();
    },
  };
}
