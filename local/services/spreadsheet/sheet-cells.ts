// A Sheet's cells: its ranges, how far they are filled, and rows and columns that come and go.
import { mismatch } from '../parameters.ts';
import { zoneOfA1 } from './a1.ts';
import { type Book, needWrite, placeOf, type Range, type Sheet, select } from './book.ts';
import { rangeList } from './range-list.ts';
import { checkedZone, needRoom, onSheet, sizeOf } from './sheet-size.ts';

type Dimension = 'ROW' | 'COL';

/** The members of a Sheet that speak of its cells. */
export function sheetCells(book: Book, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { engine } = book;
  const size = () => sizeOf(book, sheetId);
  const add = (
    member: string,
    dimension: Dimension,
    position: 'before' | 'after',
    at: number,
    quantity: number,
  ) => {
    needWrite(book, `SpreadsheetApp.Sheet.${member}`);
    needInside(at, dimension === 'ROW' ? size().rows : size().cols);
    if (!(quantity >= 1)) throw new Error(`Invalid argument: howMany (${quantity})`);
    needRoom(book, { ...size(), [dimension === 'ROW' ? 'rows' : 'cols']: quantity });
    const sheetName = engine.getters.getSheetName(sheetId);
    engine.send('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, position, base: at - 1, quantity });
    return self();
  };
  const remove = (member: string, dimension: Dimension, at: number, quantity: number): void => {
    needWrite(book, `SpreadsheetApp.Sheet.${member}`);
    const all = dimension === 'ROW' ? size().rows : size().cols;
    needInside(at, all);
    needInside(at + quantity - 1, all);
    if (quantity >= all) throw new Error("You can't delete all the rows or columns on the sheet.");
    const elements = Array.from({ length: quantity }, (_, index) => at - 1 + index);
    const sheetName = engine.getters.getSheetName(sheetId);
    engine.send('REMOVE_COLUMNS_ROWS', { sheetId, sheetName, dimension, elements });
  };
  return {
    getRange: (...given: readonly unknown[]) => rangeOf(book, sheetId, given),
    getRangeList: (notations: string[]) =>
      rangeList(
        book,
        notations.map((notation) => rangeOf(book, sheetId, [notation])),
      ),
    getDataRange() {
      const { rows, cols } = engine.extent(sheetId);
      return book.range(sheetId, checkedZone(size(), 1, 1, Math.max(rows, 1), Math.max(cols, 1)));
    },
    getLastRow: () => engine.extent(sheetId).rows,
    getLastColumn: () => engine.extent(sheetId).cols,
    getMaxRows: () => size().rows,
    getMaxColumns: () => size().cols,
    insertRowsAfter: (row: number, howMany: number) => add('insertRowsAfter', 'ROW', 'after', row, howMany),
    insertRowsBefore: (row: number, howMany: number) =>
      add('insertRowsBefore', 'ROW', 'before', row, howMany),
    insertColumnsAfter: (column: number, howMany: number) =>
      add('insertColumnsAfter', 'COL', 'after', column, howMany),
    insertColumnsBefore: (column: number, howMany: number) =>
      add('insertColumnsBefore', 'COL', 'before', column, howMany),
    deleteRows: (row: number, howMany: number) => remove('deleteRows', 'ROW', row, howMany),
    deleteColumns: (column: number, howMany: number) => remove('deleteColumns', 'COL', column, howMany),
    deleteRow(row: number) {
      remove('deleteRow', 'ROW', row, 1);
      return self();
    },
    deleteColumn(column: number) {
      remove('deleteColumn', 'COL', column, 1);
      return self();
    },
    setActiveRange(range: Range) {
      const place = placeOf(range, 'SpreadsheetApp.Sheet.setActiveRange');
      if (place.sheetId !== sheetId) throw new Error('The range is not on this sheet.');
      select(place);
      return range;
    },
  };
}

/** The range that a call of `getRange` names. @throws Google's sentences where it names none */
export function rangeOf(book: Book, sheetId: string, given: readonly unknown[]): Range {
  const size = sizeOf(book, sheetId);
  const [first, column, rows = 1, columns = 1] = given;
  if (typeof first === 'string' && given.length === 1) {
    const zone = zoneOfA1(first, size);
    if (!zone) throw new Error('Range not found');
    return book.range(sheetId, onSheet(size, zone));
  }
  const numbers = [first, column, rows, columns];
  if (given.length < 2 || given.length > 4 || !numbers.every(Number.isInteger)) {
    throw mismatch('SpreadsheetApp.Sheet.getRange', given);
  }
  const [top = 0, left = 0, height = 0, width = 0] = numbers.map(Number);
  return book.range(sheetId, checkedZone(size, top, left, height, width));
}

function needInside(position: number, size: number): void {
  if (Number.isInteger(position) && position >= 1 && position <= size) return;
  throw new Error('Those rows or columns are out of bounds.');
}
