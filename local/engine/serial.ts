// Between the day numbers that cells hold and dates at local time.
import { clockIn } from './zone-clock.ts';

const DAY = 24 * 60 * 60 * 1000;
const ZERO = Date.UTC(1899, 11, 30);

/** The local date and time of a cell's day number. */
export function fromSerial(serial: number): Date {
  const days = Math.floor(serial);
  return new Date(1899, 11, 30 + days, 0, 0, 0, Math.round((serial - days) * DAY));
}

/** The day number of a date, by its local date and time. */
export function toSerial(date: Date): number {
  const local = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (local - ZERO) / DAY;
}

/** Dates as the cells of a workbook show them: in the workbook's own zone, whatever the script's is. */
export interface Days {
  readonly fromSerial: (serial: number) => Date;
  readonly toSerial: (date: Date) => number;
}

const localDays: Days = { fromSerial, toSerial };
const zones = new Map<string, Days>();

/** The dates of a workbook whose zone is `zone`. @throws RangeError for a zone that is none */
export function daysIn(zone: string): Days {
  if (zone === process.env.TZ) return localDays;
  const days = zones.get(zone) ?? foreignDays(zone);
  zones.set(zone, days);
  return days;
}

function foreignDays(timeZone: string): Days {
  const clock = clockIn(timeZone);
  /** What clocks in the zone show, as if it were universal time. */
  const shown = (time: number) => {
    const parts = clock(time);
    const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const whole = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
    return whole + (((time % 1000) + 1000) % 1000);
  };
  return {
    toSerial: (date) => (shown(date.getTime()) - ZERO) / DAY,
    fromSerial(serial) {
      const wanted = ZERO + Math.round(serial * DAY);
      const near = wanted - (shown(wanted) - wanted);
      return new Date(near - (shown(near) - wanted));
    },
  };
}

/** The day number of a day of the calendar, or null where there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? (time - ZERO) / DAY : null;
}

/** Formats that were asked about: a workbook has few, and many cells of each. */
const known = new Map<string, boolean>();

/** Whether a number format shows dates or times. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  const answer = known.get(format) ?? showsDates(format);
  known.set(format, answer);
  return answer;
}

function showsDates(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
  return !bare.includes('@') && /[ymdhs]/i.test(bare);
}
