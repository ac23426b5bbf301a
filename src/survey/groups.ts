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

/** People by group. A group that nobody recorded is absent; one that was recorded but cannot be read is null, never 0. */
export type Counts = Partial<Record<Group, number | null>>;

/** One line of the tally: how many gave one answer to one question in one batch. Cells outside a workbook have no number. */
export type TallyLine = Omit<TallyRow, 'number'> & { readonly number?: string };

/** The groups that somebody recorded in some of these lines; all people are always asked for. */
export function recordedIn(lines: readonly TallyLine[]): readonly Group[] {
  return groups.filter((group) => group === 'all' || lines.some((line) => line[group] !== null));
}

/** What a line says of groups that were recorded: what is blank or cannot be read there is not known. */
export function countsOf(line: TallyLine, recorded: readonly Group[]): Counts {
  const counts: Counts = {};
  for (const group of recorded) counts[group] = line[group];
  return counts;
}

/** Whether anybody was counted in a line, were it nobody. */
export function isCounted(line: TallyLine): boolean {
  return groups.some((group) => line[group] !== null);
}

/** Adds people to counts, in place; a sum of which a part is not known is not known. */
export function addTo(counts: Counts, more: Readonly<Counts>): void {
  for (const group of groups) {
    const people = more[group];
    if (people === undefined) continue;
    const known = counts[group];
    counts[group] = people === null || known === null ? null : (known ?? 0) + people;
  }
}

/** The sum of several counts. */
export function sumOf(parts: Iterable<Counts>): Counts {
  const sum: Counts = {};
  for (const part of parts) addTo(sum, part);
  return sum;
}
