// Cells between Google's types and ours.
import { type Cell, type Grid, isDateCell } from '#core/cell';
import type { Days } from './days.ts';
import { needsQuote } from './needs-quote.ts';

/** What Google's `getValues` gives; `days` are those that the spreadsheet shows. */
export function toGrid(values: readonly (readonly unknown[])[], days: Pick<Days, 'dayOf'>): Grid {
  return values.map((row) => row.map((value) => toCell(value, days)));
}

function toCell(value: unknown, days: Pick<Days, 'dayOf'>): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const time = value as Date;
    if (time.getFullYear() < FIRST_YEAR) return `${two(time.getHours())}:${two(time.getMinutes())}`;
    const date = days.dayOf(time);
    if (date !== null) return { date };
  }
  return `${value}`;
}

/** Sheets keep a time of day as a moment of 30 December 1899. */
const FIRST_YEAR = 1900;

const two = (number: number) => `${number}`.padStart(2, '0');

/** What `setValues` takes; text that Google would read as something else keeps an apostrophe before it. */
export function fromCell(cell: Cell, days: Pick<Days, 'momentOf'>): string | number | boolean | Date {
  if (isDateCell(cell)) return days.momentOf(cell.date);
  return typeof cell === 'string' && needsQuote(cell) ? `'${cell}` : cell;
}
