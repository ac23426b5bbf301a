// One calendar: the five-day week, the table and the declared working Saturdays, with the sheet's extra days over them.
import type { CivilDate } from '#core/date';
import { type DayOff, type DayOffSheet, NO_EXTRA_DAYS } from './day-off.ts';
import { declaredWorkingDays } from './declared.ts';
import { editionAt } from './editions.ts';
import { type Eid, eids } from './eids.ts';
import { eidDay, holidayOn, isWeekend } from './table.ts';

/** The reason a date is off, or null for a working day. */
export type Calendar = (date: CivilDate) => DayOff | null;

/** Expected Eids taken to fall on another day than the table's: each Eid with its day. */
export type MovedEids = ReadonlyMap<Eid, CivilDate>;

const unmoved: MovedEids = new Map();

/** The calendar with a sheet's extra days, and, to try what may come, with expected Eids moved. */
export function calendarOf(extra: DayOffSheet = NO_EXTRA_DAYS, moved: MovedEids = unmoved): Calendar {
  const off = new Set(extra.off);
  const working = new Set(extra.working);
  return (date) => {
    if (off.has(date)) return { date, reason: 'sheet', source: 'sheet', expected: false, movedFrom: null };
    if (working.has(date)) return null;
    return holiday(date, moved) ?? (isWeekend(date) && !declaredWorkingDays.has(date) ? weekend(date) : null);
  };
}

function holiday(date: CivilDate, moved: MovedEids): DayOff | null {
  for (const [eid, day] of moved) if (day === date) return eidDay({ ...eid, date });
  const day = holidayOn(date);
  const gone = day?.expected && eids.some((eid) => eid.date === date && moved.has(eid));
  return gone ? null : day;
}

function weekend(date: CivilDate): DayOff {
  return { date, reason: 'weekend', source: editionAt(date).id, expected: false, movedFrom: null };
}
