// Deriving a deadline from its term and its anchor, with all that explains it.
import { addDays, type CivilDate, daysBetween, partsOf } from '#core/date';
import { type Calendar, calendarOf } from './calendar.ts';
import { countTerm } from './count-term.ts';
import type { DayOff, DayOffSheet, EditionId } from './day-off.ts';
import type { Derivation } from './derivation.ts';
import { editionAt } from './editions.ts';
import { eidsAtMost, TABLE_YEARS } from './eids.ts';
import { periodOf } from './periods.ts';
import { possibleCalendars } from './possible.ts';
import { type CountedTerm, DEFAULT_TERM_READINGS, type Term, type TermReadings } from './term.ts';
import { stepWorkingDays } from './working-days.ts';

/** What a derivation takes into account besides its term and anchor. */
export interface DeriveOptions {
  readonly extra?: DayOffSheet;
  readonly readings?: TermReadings;
}

/** When a term from an anchor falls due, and how that was counted. */
export function derive(term: Term, anchor: CivilDate, options: DeriveOptions = {}): Derivation {
  const { extra, readings = DEFAULT_TERM_READINGS } = options;
  if (term.unit === 'period') return certain(term, anchor, readings, periodOf(anchor, term.period).to);
  const calendar = calendarOf(extra);
  const { due, lastDay, looked } = countTerm(term, anchor, readings, calendar);
  if (!looked) return certain(term, anchor, readings, due);
  const { from, to } = looked;
  const dues = possibleCalendars(from, to, extra).map((each) => countTerm(term, anchor, readings, each).due);
  return {
    anchor,
    term,
    readings,
    skipped: daysOff(calendar, from, to),
    movedFrom: due === lastDay ? null : lastDay,
    due,
    ...bounds(term, calendar, [due, ...dues].sort(), missedEids(from, to)),
    editions: [...new Set([editionAt(from).id, editionAt(to).id])],
    reference: null,
    outsideTable: isOutside(from) || isOutside(to),
  };
}

/** A date that no day off can move. */
function certain(term: Term, anchor: CivilDate, readings: TermReadings, due: CivilDate): Derivation {
  const nothing = {
    skipped: [] as DayOff[],
    movedFrom: null,
    editions: [] as EditionId[],
    reference: null,
    outsideTable: false,
  };
  return { anchor, term, readings, due, earliest: due, latest: due, ...nothing };
}

/** The first and last of the possible dates, and beyond them a working day for each Eid that the table may not know. */
function bounds(
  { direction }: CountedTerm,
  calendar: Calendar,
  dues: readonly CivilDate[],
  missed: number,
): { earliest: CivilDate; latest: CivilDate } {
  const [earliest, latest] = [dues[0], dues[dues.length - 1]] as [CivilDate, CivilDate];
  if (direction === 'after') return { earliest, latest: stepWorkingDays(calendar, latest, missed) };
  return { earliest: stepWorkingDays(calendar, earliest, -missed), latest };
}

function missedEids(from: CivilDate, to: CivilDate): number {
  return isOutside(from) || isOutside(to) ? eidsAtMost(daysBetween(from, to)) : 0;
}

function isOutside(date: CivilDate): boolean {
  const { year } = partsOf(date);
  return year < TABLE_YEARS.first || year > TABLE_YEARS.last;
}

function daysOff(calendar: Calendar, from: CivilDate, to: CivilDate): DayOff[] {
  const length = daysBetween(from, to) + 1;
  return Array.from({ length }, (_, index) => calendar(addDays(from, index))).filter((day) => day !== null);
}
