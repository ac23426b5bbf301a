// Values of the law dated by when they came into force, and what a kenesh's own Жобо puts in their place.
import { type CivilDate, parseDate } from './date.ts';

/** One value, the day from which it holds, and the document that sets it (null: the model regulation or the code itself). */
export interface DatedValue<T> {
  readonly from: CivilDate;
  readonly value: T;
  readonly reference: string | null;
}

/** The values of one thing, oldest first. */
export type Dated<T> = readonly [DatedValue<T>, ...DatedValue<T>[]];

/**
 * Dated values from a record of days and values: `since({ '2019-09-05': 10 })`.
 * Throws where a key is no day or there is none: such a record is a programmer's fault.
 */
export function since<T>(values: Readonly<Record<string, T>>): Dated<T> {
  const [first, ...rest] = Object.entries(values)
    .map(([from, value]) => ({ from: day(from), value, reference: null }))
    .sort(byDay);
  if (!first) throw new Error('since() needs at least one dated value');
  return [first, ...rest];
}

/** The value in force on a date; before the first one came into force, the first. */
export function valueAt<T>(values: Dated<T>, date: CivilDate): DatedValue<T> {
  return values.reduce((current, next) => (next.from <= date ? next : current), values[0]);
}

/**
 * The same values with one of the kenesh's own Жобо, which holds from `from` on, whatever the model says later.
 * @param reference the decision that sets it, as people cite it
 */
export function overriddenBy<T>(values: Dated<T>, from: CivilDate, value: T, reference: string): Dated<T> {
  const own = { from, value, reference };
  const [first, ...rest] = values.filter((earlier) => earlier.from < from);
  return first ? [first, ...rest, own] : [own];
}

function day(text: string): CivilDate {
  const date = parseDate(text);
  if (!date) throw new Error(`Not a day: ${text}`);
  return date;
}

function byDay<T>(a: DatedValue<T>, b: DatedValue<T>): number {
  return a.from < b.from ? -1 : 1;
}
