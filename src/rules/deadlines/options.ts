// The facts on which the counting of a term rests: readings, extra days and the numbers of the kenesh's own Жобо.
import { type DeriveOptions, deadlines, type TermId, type TermOverrides } from '#calendar';
import { type Dated, overriddenBy } from '#core/dated';
import { type OwnTerm, ownTermIds, type Settings } from '#tables';
import type { Facts } from '../facts.ts';

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

/** The kenesh's own numbers, each from the day of the decision that its reference names. */
function ownTerms(settings: Settings): TermOverrides {
  return Object.fromEntries(
    ownTermIds.flatMap((id) => {
      const own = overridden(id, settings[`term${id}`]);
      return own === null ? [] : [[id, own]];
    }),
  );
}

function overridden(id: TermId, own: OwnTerm | null): Dated<number> | null {
  const { lasts } = deadlines[id];
  if (own === null || own.reference === null || lasts.unit === 'period') return null;
  return overriddenBy(lasts.count, own.from ?? lasts.count[0].from, own.count, own.reference);
}
