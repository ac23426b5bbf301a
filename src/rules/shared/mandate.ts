// The days of the group's mandate (5.3.1).
import { type Derivation, deriveDeadline, type Period } from '#calendar';
import { type CivilDate, daysBetween } from '#core/date';
import type { Facts } from '../facts.ts';
import { type CountingFacts, countingOptions } from './deadlines/options.ts';
import { isDone } from './is-done.ts';

/** The sheets on which the mandate rests. */
export const mandateSources = ['settings', 'readings', 'calendar'] as const;

export interface Mandate extends Pick<Derivation, 'due' | 'reference'> {
  readonly formed: CivilDate;
  /** Whether a kenesh that was formed after the group ended it, by the reading. */
  readonly isEnded: boolean;
}

/** The mandate of the group that was formed; null while its day is not stated. */
export function mandateOf(facts: CountingFacts): Mandate | null {
  const { formed } = facts.settings;
  if (formed === null) return null;
  const { due, reference } = deriveDeadline('5.3.1', formed, countingOptions(facts));
  const kenesh = newKeneshOn(facts);
  const isEnded = kenesh !== null && kenesh <= due && facts.readings.newKenesh === 'ends';
  return { formed, due: isEnded ? kenesh : due, reference: isEnded ? null : reference, isEnded };
}

/** The day on which another kenesh was formed than the one that formed the group; null where none was. */
export function newKeneshOn({ settings }: Pick<Facts, 'settings'>): CivilDate | null {
  const { keneshFormed, formed } = settings;
  return keneshFormed !== null && formed !== null && keneshFormed > formed ? keneshFormed : null;
}

/** The group's last day so far: today, or the end of its mandate. */
export function lastDayBy({ due }: Mandate, today: CivilDate): CivilDate {
  return isDone(due, today) ? due : today;
}

/** How many days of a period the group stood, from its formation to the end of its mandate, and how many are half of it. */
export function stoodIn({ from, to }: Pick<Period, 'from' | 'to'>, { formed, due }: Mandate) {
  const first = formed > from ? formed : from;
  const last = due < to ? due : to;
  return { days: Math.max(0, daysBetween(first, last) + 1), half: (daysBetween(from, to) + 1) / 2 };
}

/** Whether something happened outside the mandate; never where the mandate's days are not known. */
export function isOutsideMandate(date: CivilDate, facts: CountingFacts): boolean {
  const mandate = mandateOf(facts);
  return mandate !== null && (date < mandate.formed || date > mandate.due);
}
