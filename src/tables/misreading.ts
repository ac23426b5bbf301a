// What a cell that cannot be read seems to be: by it a person is asked the right question.
import { type Cell, isDateCell } from '#core/cell';
import { type CivilDate, dateOfDay, dayNumber, parseDate } from '#core/date';
import { mixedLetters } from '#core/similar';
import type { Column, StrictKind } from '#core/table';
import { typedDate } from '#core/typed-date';

export type Misreading =
  | StrictKind
  /** A year in a cell for days; spreadsheets show it as a day of 1905. */
  | 'year'
  /** A day on which nothing of a group's can have been. */
  | 'never'
  /** A point or comma that may stand between thousands, or before a fraction. */
  | 'thousands'
  /** A sum below zero. */
  | 'negative'
  /** Latin letters inside a Cyrillic word. */
  | 'latin'
  /** Among those present, what names no member or several. */
  | 'attendee'
  /** Of the settings: an edition of the model regulation that is not known. */
  | 'edition'
  /** Of a whole sheet: a key that stands above two columns, and a row that repeats the headers. */
  | 'copied'
  | 'heading';

/** Nobody who lives was born before, and no term of a group's ends after. */
const [EARLIEST, LATEST] = ['1910-01-01', '2100-12-31'];

/** Whether anything that a group writes down can be of this day. */
export function isPossibleDay(date: CivilDate): boolean {
  return date >= EARLIEST && date <= LATEST;
}

/** A figure with one sign before its last three digits: 1200, or 1,2. */
const MAYBE_THOUSANDS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
/** Signs between all groups of three digits, and another one before a fraction. */
const THOUSANDS = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;

/** Whether a figure as it was typed may be a thousand times another. */
export function mayBeThousands(text: string): boolean {
  return MAYBE_THOUSANDS.test(text.trim());
}

/** What a cell seems to be that cannot be read as its column's kind. */
export function misreadingOf(
  { kind, least }: Column & { readonly kind: StrictKind },
  cell: Cell,
): Misreading {
  const text = isDateCell(cell) ? cell.date : `${cell}`.trim();
  if (kind === 'date') {
    if (yearBehind(isDateCell(cell) ? cell.date : text) !== null) return 'year';
    return isDateCell(cell) || typedDate(text) !== null ? 'never' : 'date';
  }
  if (kind === 'integer' || kind === 'decimal') {
    if (typeof cell === 'string' && THOUSANDS.test(text)) return 'thousands';
    return least !== undefined && Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.')) < least
      ? 'negative'
      : kind;
  }
  return (kind === 'choice' || kind === 'flag') && mixedLetters(text) !== '' ? 'latin' : kind;
}

/** The day from which spreadsheets count. */
const SERIAL_ZERO = 25_569;

/** The year that was typed where a day belongs: `1990`, `1990-ж.`, or the day of 1905 as which 1990 is shown; else null. */
export function yearBehind(text: string): number | null {
  const date = parseDate(text);
  const typed = /^((?:19|20)\d\d)\s*(?:-?\s*(?:ж|жыл|г|год)\.?)?$/u.exec(text.trim())?.[1];
  const year = date === null ? Number(typed ?? 0) : dayNumber(date) + SERIAL_ZERO;
  return year >= 1900 && year < 2100 ? year : null;
}

/** The day that spreadsheets keep as a number of five digits, where somebody has taken its format away; null for others. */
export function dayBehind(text: string): CivilDate | null {
  return /^[1-7]\d{4}$/.test(text.trim()) ? dateOfDay(Number(text) - SERIAL_ZERO) : null;
}

/** The number that signs between thousands stand in, in plain digits; null where they may be a fraction. */
export function withoutThousands(text: string, kind: 'integer' | 'decimal'): string | null {
  const plain = text.trim();
  if (!THOUSANDS.test(plain) || (kind === 'decimal' && MAYBE_THOUSANDS.test(plain))) return null;
  const sign = /[.,]/.exec(plain)?.[0] ?? '';
  return plain.split(sign).join('').replace(/[.,]/, ',');
}
