// Days, of one row or of several sheets, that cannot all be right: what follows stands before what it follows.
import type { CivilDate } from '#core/date';

/** A day, and the cell in which it stands. */
export interface DatedCell {
  readonly date: CivilDate;
  readonly row: string;
  /** The column with its sheet, `letters.sent`. */
  readonly column: string;
}

/** Two days that are the wrong way round, as figures of a message that names both cells. */
export interface Disorder {
  readonly earlier: string;
  readonly from: CivilDate;
  readonly later: string;
  readonly to: CivilDate;
  readonly rows: string;
}

/** The day of a cell of a row; null where it is blank. */
export function toldIn(date: CivilDate | null, row: string, column: string): DatedCell | null {
  return date === null ? null : { date, row, column };
}

/**
 * The first two neighbours of a way that are the wrong way round, blanks left out; both may be of one day. Nothing that
 * hangs on such days is known.
 */
export function disorderIn(way: readonly (DatedCell | null)[]): Disorder | null {
  const known = way.filter((one) => one !== null);
  for (const [index, later] of known.entries()) {
    const earlier = known[index - 1];
    if (earlier === undefined || earlier.date <= later.date) continue;
    const rows = [...new Set([earlier.row, later.row])].join(', ');
    return { earlier: earlier.column, from: earlier.date, later: later.column, to: later.date, rows };
  }
  return null;
}
