// The table of holidays: what the editions, the Eids and the declarations make of each year, carry-overs included.
import { addDays, type CivilDate, parseDate, partsOf, weekday } from '#core/date';
import type { DayOff, HolidayId } from './day-off.ts';
import { declaredDays } from './declared.ts';
import { editionAt } from './editions.ts';
import { type Eid, eids } from './eids.ts';

const years = new Map<number, ReadonlyMap<CivilDate, DayOff>>();

/** The holiday on a date (weekends apart), or null. Years outside the table have their fixed holidays, but no Eids. */
export function holidayOn(date: CivilDate): DayOff | null {
  const { year } = partsOf(date);
  let days = years.get(year);
  if (!days) {
    days = holidaysOf(year);
    years.set(year, days);
  }
  return days.get(date) ?? null;
}

/** Whether a date is a Saturday or a Sunday (five-day week). */
export function isWeekend(date: CivilDate): boolean {
  return weekday(date) > 5;
}

/** An Eid as a day off. */
export function eidDay({ id, date, expected }: Eid): DayOff {
  return { date, reason: id, source: editionAt(date).id, expected, movedFrom: null };
}

function holidaysOf(year: number): ReadonlyMap<CivilDate, DayOff> {
  const days = new Map<CivilDate, DayOff>();
  for (const day of [...fixedDays(year), ...eidDays(year)]) if (!days.has(day.date)) days.set(day.date, day);
  carryOver(days);
  for (const date of declaredDays) {
    if (partsOf(date).year !== year || days.has(date)) continue;
    days.set(date, { date, reason: 'declared', source: 'declared', expected: false, movedFrom: null });
  }
  return days;
}

/** Each edition's fixed holidays that fall while it is in force. */
function fixedDays(year: number): DayOff[] {
  const start = editionAt(`${year}-01-01` as CivilDate);
  const end = editionAt(`${year}-12-31` as CivilDate);
  return [...new Set([start, end])].flatMap((edition) =>
    Object.entries(edition.holidays)
      .flatMap(([reason, dates]) => dates.map((date) => ({ reason, date: parseDate(`${year}-${date}`) })))
      .flatMap(({ reason, date }) =>
        date && editionAt(date) === edition
          ? [{ date, reason: reason as HolidayId, source: edition.id, expected: false, movedFrom: null }]
          : [],
      ),
  );
}

function eidDays(year: number): DayOff[] {
  return eids.filter((eid) => partsOf(eid.date).year === year).map(eidDay);
}

/** Adds the day to which each holiday on a weekend moves, where its edition says so; no two share one. */
function carryOver(days: Map<CivilDate, DayOff>): void {
  const onWeekends = [...days.values()].filter(({ date }) => isWeekend(date) && editionAt(date).carriesOver);
  for (const holiday of onWeekends.sort((a, b) => (a.date < b.date ? -1 : 1))) {
    let date = addDays(holiday.date, 1);
    while (isWeekend(date) || days.has(date)) date = addDays(date, 1);
    days.set(date, { ...holiday, date, movedFrom: holiday.date });
  }
}
