// The numbers of the regulation's terms, as letters quote them.
import { type TermId, termOf } from '#calendar';
import type { CivilDate } from '#core/date';
import { type CountingFacts, countingOptions } from '#rules/shared/deadlines/options';

/** How many units (days, years) a term lasts on the day of its anchor, by the kenesh's own Жобо where it says. */
export function daysOf(id: TermId, anchor: CivilDate, facts: CountingFacts): number {
  const term = termOf(id, anchor, countingOptions(facts).overrides);
  if (term.unit === 'period') throw new Error(`${id} has no number`);
  return term.count;
}
