// The Eids of 2024–2030. Never computed: the platform's Islamic calendars differ from each other and from the muftiate.
import type { CivilDate } from '#core/date';
import type { EidId } from './day-off.ts';

/** One Eid: its day, and whether that day is only foreseen («болжолдуу»). */
export interface Eid {
  readonly id: EidId;
  readonly date: CivilDate;
  readonly expected: boolean;
}

/** The years whose Eids are known or foreseen; outside them a term may miss an Eid. */
export const TABLE_YEARS = { first: 2024, last: 2030 } as const;

/** By how many days an expected Eid may be off. */
export const EID_TOLERANCE = 1;

const known: readonly [EidId, string][] = [
  ['orozo-ait', '2024-04-10'],
  ['kurman-ait', '2024-06-16'],
  ['orozo-ait', '2025-03-30'],
  ['kurman-ait', '2025-06-06'],
  ['orozo-ait', '2026-03-20'],
  ['kurman-ait', '2026-05-27'],
];

const foreseen: readonly [EidId, string][] = [
  ['orozo-ait', '2027-03-09'],
  ['kurman-ait', '2027-05-16'],
  ['orozo-ait', '2028-02-26'],
  ['kurman-ait', '2028-05-05'],
  ['orozo-ait', '2029-02-14'],
  ['kurman-ait', '2029-04-24'],
  ['orozo-ait', '2030-02-04'],
  ['kurman-ait', '2030-04-13'],
];

/** Every Eid of the table, in order of days. */
export const eids: readonly Eid[] = [
  ...known.map(([id, date]) => ({ id, date: date as CivilDate, expected: false })),
  ...foreseen.map(([id, date]) => ({ id, date: date as CivilDate, expected: true })),
];

/**
 * How many Eids can fall within a span of days: they come 67–70 days apart, then the pair again after a lunar year.
 * Bounds what a term outside the table may miss.
 */
export function eidsAtMost(days: number): number {
  const lunarYear = 354;
  const apart = 67;
  return 2 * Math.floor(days / lunarYear) + (days % lunarYear < apart ? 1 : 2);
}
