// Cells between Google's types and ours.
import { type Cell, type Grid, isDateCell } from '#core/cell';
import { dateOf, partsOf } from '#core/date';
import { needsQuote } from './needs-quote.ts';

/** What Google's `getValues` gives. */
export function toGrid(values: readonly (readonly unknown[])[]): Grid {
  return values.map((row) => row.map(toCell));
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const time = value as Date;
    const date = dateOf(time.getFullYear(), time.getMonth() + 1, time.getDate());
    if (date !== null) return { date };
    if (time.getFullYear() < FIRST_YEAR) return `${two(time.getHours())}:${two(time.getMinutes())}`;
  }
  return `${value}`;
}

/** Sheets keep a time of day as a moment of 30 December 1899. */
const FIRST_YEAR = 1900;

const two = (number: number) => `${number}`.padStart(2, '0');

/** What `setValues` takes; text that Google would read as something else keeps an apostrophe before it. */
export function fromCell(cell: Cell): string | number | boolean | Date {
  if (isDateCell(cell)) {
    const { year, month, day } = partsOf(cell.date);
    return new Date(year, month - 1, day);
  }
  return typeof cell === 'string' && needsQuote(cell) ? `'${cell}` : cell;
}
