// The facts on which the counting of a term rests: readings, extra days and the numbers of the kenesh's own Жобо.
import { type DeriveOptions, deadlines, type TermOverrides } from '#calendar';
import { ownTermIds, type Settings } from '#tables';
import type { Facts } from '../facts.ts';
import { withOwn } from '../own-number.ts';

export type CountingFacts = Pick<Facts, 'settings' | 'readings' | 'calendar'>;

/** What the calendar needs to know to count a term. */
export function countingOptions({
  settings,
  readings,
  calendar,
}: CountingFacts): DeriveOptions & { readonly overrides: TermOverrides } {
  const { firstDay, lastDay, daysBefore } = readings;
  return { extra: calendar, readings: { firstDay, lastDay, daysBefore }, overrides: ownTerms(settings) };
}

/** The register's numbers with the kenesh's own. */
function ownTerms(settings: Settings): TermOverrides {
  return Object.fromEntries(
    ownTermIds.flatMap((id) => {
      const { lasts } = deadlines[id];
      return lasts.unit === 'period' ? [] : [[id, withOwn(lasts.count, settings[`term${id}`])]];
    }),
  );
}
