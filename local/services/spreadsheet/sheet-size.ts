// How large a sheet is, and whether coordinates that a script gives lie on it.
import type { Zone } from '../../engine/o-spreadsheet.ts';
import type { Size } from './a1.ts';
import type { Book } from './book.ts';

/** The size of a sheet. */
export function sizeOf({ engine }: Pick<Book, 'engine'>, sheetId: string): Size {
  const { getters } = engine;
  return { rows: getters.getNumberRows(sheetId), cols: getters.getNumberCols(sheetId) };
}

/** Google's limit on the cells of all sheets together. */
const MOST_CELLS = 10_000_000;

/** @throws as Google does where so many cells more do not go into the workbook */
export function needRoom(book: Pick<Book, 'engine'>, more: Size): void {
  const sizes = book.engine.getters.getSheetIds().map((sheetId) => sizeOf(book, sheetId));
  const cells = [...sizes, more].reduce((sum, { rows, cols }) => sum + rows * cols, 0);
  if (cells <= MOST_CELLS) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** The zone of coordinates that count from 1. @throws as Google does where they do not lie on the sheet */
export function checkedZone(size: Size, row: number, column: number, rows: number, columns: number): Zone {
  if (row < 1) throw new Error('The starting row of the range is too small.');
  if (column < 1) throw new Error('The starting column of the range is too small.');
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  return onSheet(size, {
    top: row - 1,
    left: column - 1,
    bottom: row + rows - 2,
    right: column + columns - 2,
  });
}

/** `zone`, if it lies on a sheet of `size`. @throws as Google does where it does not */
export function onSheet(size: Size, zone: Zone): Zone {
  if (zone.bottom < size.rows && zone.right < size.cols) return zone;
  throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
}
