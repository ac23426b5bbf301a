// How a date came about: everything that an explanation of a deadline needs, as data.
import { addDays, type CivilDate } from '#core/date';
import type { DayOff, DayOffReason, EditionId } from './day-off.ts';
import type { Term, TermReadings } from './term.ts';

/** A computed deadline and how it was counted. */
export interface Derivation {
  readonly anchor: CivilDate;
  readonly term: Term;
  readonly readings: TermReadings;
  /** The days that did not count, in order: all those off on the way, or those over which the last day moved. */
  readonly skipped: readonly DayOff[];
  /** The term's own last day, where it was not a working day and the deadline moved on from it; else null. */
  readonly movedFrom: CivilDate | null;
  readonly due: CivilDate;
  /** Earlier or later than `due` only where an expected Eid, or one outside the table, may move the deadline. */
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
  /** Editions of the Labour Code whose days were looked at; none where no day off matters. */
  readonly editions: readonly EditionId[];
  /** The decision of the kenesh's own Жобо that sets the term's number; null where the model regulation's holds. */
  readonly reference: string | null;
  /** Whether days were looked at in years whose Eids are not in the table: fixed holidays are counted, Eids are not. */
  readonly outsideTable: boolean;
}

/** Days off that follow one another for one reason. */
export interface SkippedRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: DayOffReason;
  readonly expected: boolean;
  readonly movedFrom: CivilDate | null;
}

/** Whether the deadline is certain: no Eid can move it. */
export function isCertain({ earliest, latest }: Derivation): boolean {
  return earliest === latest;
}

/** Skipped days drawn together: consecutive days with one reason become one range. */
export function skippedRanges(skipped: readonly DayOff[]): SkippedRange[] {
  const ranges: SkippedRange[] = [];
  for (const { date, reason, expected, movedFrom } of skipped) {
    const last = ranges[ranges.length - 1];
    const goes =
      last && last.reason === reason && last.movedFrom === movedFrom && addDays(last.to, 1) === date;
    if (goes) ranges[ranges.length - 1] = { ...last, to: date, expected: last.expected || expected };
    else ranges.push({ from: date, to: date, reason, expected, movedFrom });
  }
  return ranges;
}
