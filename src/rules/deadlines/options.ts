// The facts on which the counting of a term rests: readings and extra days.
import type { DeriveOptions } from '#calendar';
import type { Facts } from '../facts.ts';

/** What the calendar needs to know to count a term. */
export function countingOptions({ readings, calendar }: Pick<Facts, 'readings' | 'calendar'>): DeriveOptions {
  const { firstDay, lastDay, daysBefore } = readings;
  return { extra: calendar, readings: { firstDay, lastDay, daysBefore } };
}
