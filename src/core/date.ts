// Civil dates: a day of the calendar without time or zone.

declare const civil: unique symbol;

/** A day of the Gregorian calendar as `2024-09-17`; such texts compare as their days do. */
export type CivilDate = string & { readonly [civil]: true };

const DAY_MS = 86_400_000;

/** The date of a year, month (1–12) and day, or null where there is no such day. */
export function dateOf(year: number, month: number, day: number): CivilDate | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  const same =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return same && year >= 1900 && year <= 9999 ? write(year, month, day) : null;
}

/** Reads `2024-09-17` or `17.09.2024`; null for anything else and for days that do not exist. */
export function parseDate(text: string): CivilDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  return local ? dateOf(Number(local[3]), Number(local[2]), Number(local[1])) : null;
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** Days since 1970-01-01; consecutive days have consecutive numbers. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The date with a given day number. */
export function dateOfDay(number: number): CivilDate {
  const made = new Date(number * DAY_MS);
  return write(made.getUTCFullYear(), made.getUTCMonth() + 1, made.getUTCDate());
}

/** The date `days` calendar days after (before, if negative) `date`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day `months` later; from the 31st, the last day of a shorter month. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return write(Math.floor(index / 12), (index % 12) + 1, Math.min(day, last));
}

/** 1 for Monday … 7 for Sunday. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

function write(year: number, month: number, day: number): CivilDate {
  const text = `${year}`.padStart(4, '0');
  return `${text}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}` as CivilDate;
}
