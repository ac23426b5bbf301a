// Dates and arbitraries for the calendar's tests.
import * as fc from 'fast-check';
import { type CivilDate, dateOfDay, dayNumber, parseDate } from '../../src/core/date.ts';

/** The date that a test writes; a test that writes none fails. */
export function on(text: string): CivilDate {
  const date = parseDate(text);
  if (!date) throw new Error(`No such day: ${text}`);
  return date;
}

/** Any day between two, by default of the table's years. */
export function anyDay(from = '2024-01-01', to = '2030-12-31'): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: dayNumber(on(from)), max: dayNumber(on(to)) }).map(dateOfDay);
}

/** Any sheet of extra days. */
export const anySheet = fc.record({
  off: fc.array(anyDay(), { maxLength: 12 }),
  working: fc.array(anyDay(), { maxLength: 12 }),
});
