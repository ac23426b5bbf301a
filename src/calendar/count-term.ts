// Counting one term on one calendar.
import { addDays, addMonths, type CivilDate } from '#core/date';
import type { Calendar } from './calendar.ts';
import type { CountedTerm, TermReadings } from './term.ts';
import { stepWorkingDays } from './working-days.ts';

/** Where a term ends, and which days' being off or working decided that. */
export interface Counted {
  /** The last day by the count alone. */
  readonly lastDay: CivilDate;
  /** The last day after it moved off a day off. */
  readonly due: CivilDate;
  /** The first and last day that were looked up in the calendar, in order of time; null where none was. */
  readonly looked: { readonly from: CivilDate; readonly to: CivilDate } | null;
}

/** Counts a term from its anchor by the chosen readings. */
export function countTerm(
  term: CountedTerm,
  anchor: CivilDate,
  readings: TermReadings,
  calendar: Calendar,
): Counted {
  const sign = term.direction === 'after' ? 1 : -1;
  const shift = shiftOf(term, readings);
  if (term.unit === 'working-days') {
    const start = addDays(anchor, sign === 1 ? shift : 0);
    const count = sign === 1 ? term.count : -(term.count - shift);
    const due = stepWorkingDays(calendar, start, count);
    return { lastDay: due, due, looked: ordered(addDays(start, sign), due) };
  }
  const lastDay = addDays(unitsFrom(anchor, term, sign), shift);
  if (!term.endMoves || readings.lastDay === 'stays') return { lastDay, due: lastDay, looked: null };
  const due = calendar(lastDay) ? stepWorkingDays(calendar, lastDay, sign) : lastDay;
  return { lastDay, due, looked: ordered(lastDay, due) };
}

/** A day less after the event where its own day is day 1; a day more before it where the days are to be clear. */
function shiftOf({ direction }: CountedTerm, { firstDay, daysBefore }: TermReadings): number {
  const oneMore = direction === 'after' ? firstDay === 'dayOfEvent' : daysBefore === 'threeClearDays';
  return oneMore ? -1 : 0;
}

function unitsFrom(anchor: CivilDate, { unit, count }: CountedTerm, sign: number): CivilDate {
  if (unit === 'calendar-days') return addDays(anchor, sign * count);
  return addMonths(anchor, sign * count * (unit === 'years' ? 12 : 1));
}

function ordered(a: CivilDate, b: CivilDate): { from: CivilDate; to: CivilDate } {
  return a < b ? { from: a, to: b } : { from: b, to: a };
}
