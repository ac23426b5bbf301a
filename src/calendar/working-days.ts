// Adding and counting working days.
import { addDays, type CivilDate } from '#core/date';
import { type Calendar, calendarOf } from './calendar.ts';
import type { DayOff, DayOffSheet } from './day-off.ts';

/** Whether people work on a date. */
export function isWorkingDay(date: CivilDate, extra?: DayOffSheet): boolean {
  return calendarOf(extra)(date) === null;
}

/** Why a date is off, or null for a working day. */
export function dayOffOn(date: CivilDate, extra?: DayOffSheet): DayOff | null {
  return calendarOf(extra)(date);
}

/** The `days`-th working day after `start`, before it where `days` is negative; zero gives `start` itself. */
export function addWorkingDays(start: CivilDate, days: number, extra?: DayOffSheet): CivilDate {
  return stepWorkingDays(calendarOf(extra), start, days);
}

/**
 * Working days after `from` up to and including `to`. Where `to` comes before `from` the count runs back the same way
 * and is negative, so that it undoes `addWorkingDays`.
 */
export function countWorkingDays(from: CivilDate, to: CivilDate, extra?: DayOffSheet): number {
  const calendar = calendarOf(extra);
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let date = from; date !== to; ) {
    date = addDays(date, step);
    if (!calendar(date)) count += step;
  }
  return count;
}

/** `addWorkingDays` on a calendar that is made already. */
export function stepWorkingDays(calendar: Calendar, start: CivilDate, days: number): CivilDate {
  const step = Math.sign(days);
  let date = start;
  for (let left = Math.abs(days); left > 0; ) {
    date = addDays(date, step);
    if (!calendar(date)) left -= 1;
  }
  return date;
}
