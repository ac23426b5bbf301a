// The groups in which the people of a tally are counted, and how these hang together.
import type { TallyRow } from '#tables/tally';

export const groups = [
  'all',
  'women',
  'men',
  'youth',
  'elderly',
  'unemployed',
  'disabled',
  'other',
  'notStated',
] as const;

export type Group = (typeof groups)[number];

/** Everybody is in exactly one of these: their sum is all. */
export const sexes = ['women', 'men', 'notStated'] as const satisfies readonly Group[];

/** These overlap: each is a part of all, and they are never summed. */
export const socialGroups = [
  'youth',
  'elderly',
  'unemployed',
  'disabled',
  'other',
] as const satisfies readonly Group[];

/** People by group; a group that nobody recorded is absent, not nought. */
export type Counts = Partial<Record<Group, number>>;

/** One line of the tally: how many gave one answer to one question in one batch. */
export type TallyLine = Omit<TallyRow, 'number'>;

/** Adds people to counts, in place. */
export function addTo(counts: Counts, more: Readonly<Partial<Record<Group, number | null>>>): void {
  for (const group of groups) {
    const people = more[group] ?? null;
    if (people !== null) counts[group] = (counts[group] ?? 0) + people;
  }
}

/** The sum of several counts. */
export function sumOf(parts: Iterable<Counts>): Counts {
  const sum: Counts = {};
  for (const part of parts) addTo(sum, part);
  return sum;
}
