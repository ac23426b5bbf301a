// What may still come: the calendars in which expected Eids fall a day earlier or later.
import { addDays, type CivilDate } from '#core/date';
import { type Calendar, calendarOf, type MovedEids } from './calendar.ts';
import { type DayOffSheet, NO_EXTRA_DAYS } from './day-off.ts';
import { EID_TOLERANCE, type Eid, eids } from './eids.ts';

/** How far from the days looked at an Eid can still matter: beyond the longest run of days off. */
const MARGIN = 15;

/** Every calendar that may turn out to hold between two days, the table's own among them. */
export function possibleCalendars(from: CivilDate, to: CivilDate, extra = NO_EXTRA_DAYS): Calendar[] {
  const open = eids.filter(({ date }) => date >= addDays(from, -MARGIN) && date <= addDays(to, MARGIN));
  return movesOf(open.filter((eid) => !isSettled(eid, extra))).map((moved) => calendarOf(extra, moved));
}

/**
 * Whether an Eid's day is known: by the table, or because the sheet confirms it: it lists that very day as off, or
 * it makes that day a working one and lists the day before or after as off.
 */
function isSettled({ date, expected }: Eid, { off, working }: DayOffSheet): boolean {
  if (!expected || off.includes(date)) return true;
  const near = off.includes(addDays(date, -EID_TOLERANCE)) || off.includes(addDays(date, EID_TOLERANCE));
  return near && working.includes(date);
}

/** Every way in which the Eids may fall: each on its day, or as much earlier or later as it may be off. */
function movesOf(open: readonly Eid[]): MovedEids[] {
  return open.reduce<MovedEids[]>(
    (ways, eid) =>
      ways.flatMap((way) =>
        [-EID_TOLERANCE, 0, EID_TOLERANCE].map((by) => new Map([...way, [eid, addDays(eid.date, by)]])),
      ),
    [new Map()],
  );
}
