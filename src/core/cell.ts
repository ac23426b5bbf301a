// What a cell of a sheet holds, once Google's types are left behind.
import type { CivilDate } from './date.ts';

export interface DateCell {
  readonly date: CivilDate;
}

/** A cell's value; the empty text is a blank. */
export type Cell = string | number | boolean | DateCell;

/** Rows of cells, first row first; all rows are of one length. */
export type Grid = readonly (readonly Cell[])[];

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** A cell is blank if nothing can be seen in it. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether two cells show the same. */
export function sameCell(one: Cell, other: Cell): boolean {
  if (isDateCell(one) && isDateCell(other)) return one.date === other.date;
  return one === other;
}
