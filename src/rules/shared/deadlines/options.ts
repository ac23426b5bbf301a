// The facts on which the counting of a term rests: readings, extra days and the numbers of the kenesh's own Жобо.
import { countedTermIds, type DeriveOptions, numbersOf, type TermOverrides } from '#calendar';
import type { Settings } from '#tables';
import type { Facts } from '../../facts.ts';
import { withOwn } from '../own-number.ts';

/** The sheets on which the counting of any day rests. */
export const daySources = ['readings', 'calendar'] as const;
/** Those on which the counting of a term of the register rests: its number may be the kenesh's own. */
export const termSources = ['settings', ...daySources] as const;

export type DayFacts = Pick<Facts, (typeof daySources)[number]>;
export type CountingFacts = Pick<Facts, (typeof termSources)[number]>;

/** What the calendar needs to know to count days. */
export function dayOptions({ readings, calendar }: DayFacts): DeriveOptions {
  const { firstDay, lastDay, daysBefore } = readings;
  return { extra: calendar, readings: { firstDay, lastDay, daysBefore } };
}

/** The same for a term of the register. */
export function countingOptions(facts: CountingFacts): DeriveOptions & { readonly overrides: TermOverrides } {
  return { ...dayOptions(facts), overrides: ownTerms(facts.settings) };
}

/** The numbers of the editions that hold for the group, with the kenesh's own. */
function ownTerms(settings: Settings): TermOverrides {
  return Object.fromEntries(
    countedTermIds.map((id) => [
      id,
      withOwn(
        numbersOf(settings.edition, ({ terms }) => terms[id]),
        settings[`term${id}`],
      ),
    ]),
  );
}
