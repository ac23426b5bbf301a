// Quarters, half-years and years (7.2.2, 8.1, 8.5).
import { addDays, addMonths, type CivilDate, partsOf } from '#core/date';
import type { PeriodName } from './term.ts';

/** A part of a year: its first and last day, and its number within the year (1 for the first). */
export interface Period {
  readonly name: PeriodName;
  readonly year: number;
  readonly number: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const months: Readonly<Record<PeriodName, number>> = { quarter: 3, 'half-year': 6, year: 12 };

/** The quarter, half-year or year in which a date falls. */
export function periodOf(date: CivilDate, name: PeriodName): Period {
  const { year, month } = partsOf(date);
  return periodNumber(year, Math.ceil(month / months[name]), name);
}

/** The period that follows another. */
export function nextPeriod(period: Period): Period {
  return periodOf(addDays(period.to, 1), period.name);
}

/** Every quarter, half-year or year of a year, in order. */
export function periodsOf(year: number, name: PeriodName): Period[] {
  return Array.from({ length: 12 / months[name] }, (_, index) => periodNumber(year, index + 1, name));
}

function periodNumber(year: number, number: number, name: PeriodName): Period {
  const from = addMonths(`${year}-01-01` as CivilDate, (number - 1) * months[name]);
  return { name, year, number, from, to: addDays(addMonths(from, months[name]), -1) };
}
