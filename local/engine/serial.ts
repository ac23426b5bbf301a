// Between the day numbers that cells hold and dates at local time.

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
