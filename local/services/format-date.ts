// A moment as text in a time zone, by a pattern of Java's SimpleDateFormat.
import { clockIn } from '../engine/zone-clock.ts';

/** The pattern's letters that the host knows, as parts of Intl and the digits that they fill. */
const FIELDS: Readonly<Record<string, Intl.DateTimeFormatPartTypes>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  H: 'hour',
  m: 'minute',
  s: 'second',
};

/**
 * `date` in `timeZone` by `format`: yyyy, yy, MM, M, dd, d, HH, H, mm, m, ss, s and text between apostrophes.
 * Throws for another letter, an unknown zone and what is no date.
 */
export function formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
  if (Object.prototype.toString.call(date) !== '[object Date]') {
    throw new Error(
      `The parameters (${typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
    );
  }
  const parts = partsOf(date.getTime(), timeZone);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(found, parts);
  });
}

function partsOf(time: number, timeZone: string): Map<string, string> {
  return new Map([...clockIn(timeZone)(time)].map(([type, value]) => [type, String(value)]));
}

function field(letters: string, parts: ReadonlyMap<string, string>): string {
  const part = FIELDS[letters.charAt(0)];
  const number = part && parts.get(part);
  if (!number || (part === 'month' && letters.length > 2)) {
    throw new Error(`Utilities.formatDate with ${letters} is not implemented by the local host`);
  }
  if (letters === 'yy') return number.slice(-2).padStart(2, '0');
  return number.padStart(letters.length, '0');
}
