// The steps that come back every year of the mandate: plan, quarterly meetings, reports, presentation.
import { deadlines, deriveDeadline, isTermId, type Period, periodsOf, type TermId } from '#calendar';
import { partsOf } from '#core/date';
import type { Facts } from '#rules/facts';
import { firstMeetingDue } from '#rules/shared/deadlines/first-meeting';
import { type CountingFacts, countingOptions } from '#rules/shared/deadlines/options';
import { stepPeriod } from '#rules/shared/deadlines/step-period';

/** The terms of every year, in the order in which they stand where they fall due on one day. */
const YEARLY: readonly TermId[] = [
  '7.3.1-draft',
  '7.3.1-sent',
  '7.3.1-discussed',
  '7.3.1-approved',
  '7.2.2',
  '8.1',
  '8.1-year',
  '8.5',
];

type Known = CountingFacts & Pick<Facts, 'steps' | 'today'>;

/** A step of a period of the year. */
export interface PeriodStep {
  readonly term: TermId;
  readonly period: Period;
}

/**
 * The steps of the present year that are not there yet, each once for its term and period. They begin with the period
 * in which the first meeting falls due and end with the mandate; none before the group is formed.
 */
export function missingPeriodSteps(facts: Known): readonly PeriodStep[] {
  const known = new Set(
    facts.steps.flatMap(({ term, period }) => {
      const read = term === null || !isTermId(term) ? null : stepPeriod(term, period);
      return term === null || read === null ? [] : [keyOf(term, read)];
    }),
  );
  return yearlySteps(facts).filter(({ term, period }) => !known.has(keyOf(term, period)));
}

const keyOf = (term: string, { year, number }: Period): string => `${term} ${year} ${number}`;

function yearlySteps(facts: Known): readonly PeriodStep[] {
  const { formed } = facts.settings;
  const first = firstMeetingDue(facts)?.due ?? null;
  if (formed === null || first === null || formed > facts.today) return [];
  const last = deriveDeadline('5.3.1', formed, countingOptions(facts)).due;
  return YEARLY.flatMap((term) => {
    const { lasts } = deadlines[term];
    if (lasts.unit !== 'period') return [];
    return periodsOf(partsOf(facts.today).year, lasts.period)
      .filter(({ from, to }) => to >= first && from <= last)
      .map((period) => ({ term, period }));
  });
}
