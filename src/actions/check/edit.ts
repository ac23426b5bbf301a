// What was edited: cells of one sheet, as few or as many as a person changes at once.
import type { SheetKey } from '#tables';
import type { Book } from '../book.ts';

/** Cells side by side, rows and columns from 1. */
export interface Area {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

export const WHOLE_SHEET: Area = {
  ...{ row: 1, rows: Number.POSITIVE_INFINITY },
  ...{ column: 1, columns: Number.POSITIVE_INFINITY },
};

/** An area of a sheet in the sheet's own words. */
export interface Edit {
  readonly sheet: SheetKey;
  /** The keys of the columns in it. */
  readonly columns: readonly string[];
  /** Whether a row of the grid lies in it, by its index. */
  holds(line: number): boolean;
}

/** The edit of an area, once its sheet is read. */
export function editIn(book: Pick<Book, 'sheet'>, sheet: SheetKey, area: Area): Edit {
  const { row, rows, column, columns } = area;
  const places = [...(book.sheet(sheet)?.places ?? [])];
  return {
    sheet,
    columns: places.flatMap(([name, place]) =>
      place + 1 >= column && place + 1 < column + columns ? [name] : [],
    ),
    holds: (line) => line + 1 >= row && line + 1 < row + rows,
  };
}
