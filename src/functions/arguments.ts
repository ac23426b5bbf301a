// Reading one argument of a custom function; each reader throws one Kyrgyz sentence where it cannot.
import type { CellInput, CellValue } from '#core/custom-function';
import { type CivilDate, dateOf, parseDate, partsOf } from '#core/date';
import { functionErrors } from '#texts/function-errors';
import { isBlank, readCell, readList } from './cells.ts';

/** A date: a `Date` by its local day, or a text such as 17.09.2024. */
export function readDate(name: string, input: CellInput): CivilDate {
  const date = asDate(readCell(name, input));
  if (!date) throw new Error(functionErrors.date(name));
  return date;
}

/** A date, or null where the argument is blank or left out. */
export function readOptionalDate(name: string, input: CellInput): CivilDate | null {
  return isBlank(readCell(name, input)) ? null : readDate(name, input);
}

/** The dates of a range, blanks skipped; none where it is left out. */
export function readDates(name: string, input: CellInput): CivilDate[] {
  return readList(input)
    .filter((value) => !isBlank(value))
    .map((value) => {
      const date = asDate(value);
      if (!date) throw new Error(functionErrors.dates(name));
      return date;
    });
}

/** The civil date that a cell shows, or null where it shows none. Knows dates of other realms. */
export function asDate(value: CellValue): CivilDate | null {
  if (typeof value === 'string') return parseDate(value);
  return isDate(value) ? dateOf(value.getFullYear(), value.getMonth() + 1, value.getDate()) : null;
}

/** A civil date as cells take it: the local midnight that opens it. */
export function toDate(date: CivilDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day);
}

/** A finite number, also one that a cell holds as text: `12`, `2,5`. */
export function readNumber(name: string, input: CellInput): number {
  const value = readCell(name, input);
  const number = typeof value === 'string' ? parseNumber(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new Error(functionErrors.number(name));
  return number;
}

/** A whole number within bounds. */
export function readInteger(name: string, input: CellInput, least: number, most: number): number {
  const value = readCell(name, input);
  const number = typeof value === 'string' ? parseNumber(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most)
    return number;
  throw new Error(functionErrors.integer(name, least, most));
}

/** A number between 0 and 1, neither of them; `initial` where the argument is blank or left out. */
export function readFraction(name: string, input: CellInput, initial: number): number {
  const value = readCell(name, input);
  if (value === '') return initial;
  const number = typeof value === 'string' ? parseNumber(value) : value;
  if (typeof number === 'number' && number > 0 && number < 1) return number;
  throw new Error(functionErrors.fraction(name));
}

/** One of several words, in any letter case; `initial` where the argument is blank or left out. */
export function readChoice<Choice extends string>(
  name: string,
  input: CellInput,
  choices: readonly Choice[],
  initial?: Choice,
): Choice {
  const value = readCell(name, input);
  if (value === '' && initial !== undefined) return initial;
  const word = `${value}`.trim().toLowerCase();
  const chosen = choices.find((choice) => choice.toLowerCase() === word);
  if (chosen === undefined) throw new Error(functionErrors.choice(name, choices));
  return chosen;
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function parseNumber(text: string): number | null {
  return /^-?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
}
