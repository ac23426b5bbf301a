// A1 notation to zones and back.
import { helpers, type Zone } from '../../engine/o-spreadsheet.ts';

const CELL = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?$/i;

/** How large a sheet is. */
export interface Size {
  readonly rows: number;
  readonly cols: number;
}

/** The zone that `a1` names on a sheet of `size`, or null where it is no A1 notation. Inverted corners are put right. */
export function zoneOfA1(a1: string, size: Size): Zone | null {
  const [from = '', to = from, ...rest] = a1.trim().split(':');
  const first = corner(from);
  const second = corner(to);
  if (rest.length > 0 || !first || !second) return null;
  const isSingle = !a1.includes(':');
  if (isSingle && (first.row === null || first.col === null)) return null;
  const [top, bottom] = span(first.row, second.row, size.rows);
  const [left, right] = span(first.col, second.col, size.cols);
  return { top, bottom, left, right };
}

/** `B2:C5`, or `B2` for one cell. */
export function a1OfZone({ top, bottom, left, right }: Zone): string {
  const first = helpers.toXC(left, top);
  return top === bottom && left === right ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

function corner(text: string): { row: number | null; col: number | null } | null {
  const match = CELL.exec(text);
  if (!match || text === '') return null;
  const [, letters, digits] = match;
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    col: letters === undefined ? null : helpers.lettersToNumber(letters.toUpperCase()),
  };
}

/** First and last of two indices, where a missing one reaches to the sheet's edge. */
function span(first: number | null, second: number | null, size: number): [number, number] {
  if (first === null && second === null) return [0, size - 1];
  if (first === null || second === null) return [first ?? second ?? 0, size - 1];
  return [Math.min(first, second), Math.max(first, second)];
}
