// A Sheet's layout: hidden and frozen rows and columns, and their sizes.
import type { Command } from '../../engine/batch.ts';
import { type Book, needWrite, type Sheet } from './book.ts';
import { checkedZone, sizeOf } from './sheet-size.ts';

/** The members of a Sheet that speak of its layout. */
export function sheetLayout(book: Book, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { engine } = book;
  const { getters } = engine;
  const send = (member: string, ...commands: Command[]): void => {
    needWrite(book, `SpreadsheetApp.Sheet.${member}`);
    engine.batch(commands);
  };
  const rows = (first: number, howMany: number) => {
    const { top, bottom } = checkedZone(sizeOf(book, sheetId), first, 1, howMany, 1);
    return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  };
  const columns = (first: number, howMany: number) => {
    const { left, right } = checkedZone(sizeOf(book, sheetId), 1, first, 1, howMany);
    return Array.from({ length: right - left + 1 }, (_, index) => left + index);
  };
  const shown = (dimension: 'ROW' | 'COL', elements: number[], hide: boolean): Command => [
    hide ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS',
    { sheetId, dimension, elements },
  ];
  const size = (dimension: 'ROW' | 'COL', elements: number[], pixels: number): Command => {
    if (!(pixels > 0)) throw new Error(`Invalid argument: ${pixels} pixels`);
    return ['RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size: pixels }];
  };
  return {
    hideRows: (first: number, howMany: number = 1) =>
      send('hideRows', shown('ROW', rows(first, howMany), true)),
    showRows: (first: number, howMany: number = 1) =>
      send('showRows', shown('ROW', rows(first, howMany), false)),
    hideColumns: (first: number, howMany: number = 1) =>
      send('hideColumns', shown('COL', columns(first, howMany), true)),
    showColumns: (first: number, howMany: number = 1) =>
      send('showColumns', shown('COL', columns(first, howMany), false)),
    isRowHiddenByUser: (row: number) => getters.isRowHiddenByUser(sheetId, row - 1),
    isColumnHiddenByUser: (column: number) => getters.isColHiddenByUser(sheetId, column - 1),
    setFrozenRows: (quantity: number) =>
      send(
        'setFrozenRows',
        quantity > 0 ? ['FREEZE_ROWS', { sheetId, quantity }] : ['UNFREEZE_ROWS', { sheetId }],
      ),
    setFrozenColumns: (quantity: number) =>
      send(
        'setFrozenColumns',
        quantity > 0 ? ['FREEZE_COLUMNS', { sheetId, quantity }] : ['UNFREEZE_COLUMNS', { sheetId }],
      ),
    getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
    getFrozenColumns: () => getters.getPaneDivisions(sheetId).xSplit,
    setColumnWidth(column: number, width: number) {
      send('setColumnWidth', size('COL', columns(column, 1), width));
      return self();
    },
    setColumnWidths(first: number, howMany: number, width: number) {
      send('setColumnWidths', size('COL', columns(first, howMany), width));
      return self();
    },
    getColumnWidth: (column: number) => getters.getColSize(sheetId, column - 1),
    setRowHeight(row: number, height: number) {
      send('setRowHeight', size('ROW', rows(row, 1), height));
      return self();
    },
  };
}
