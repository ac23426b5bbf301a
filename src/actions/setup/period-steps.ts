// The rows of «Кадамдар» that come back every year of the mandate: plan, quarterly meetings, reports, presentation.
import { deadlines, deriveDeadline, type Period, periodsOf, type TermId } from '#calendar';
import { partsOf } from '#core/date';
import { firstMeetingDue } from '#rules/deadlines/first-meeting';
import { type CountingFacts, countingOptions } from '#rules/deadlines/options';
import { stepKey } from '#rules/deadlines/step-period';
import type { Facts } from '#rules/facts';
import type { Language } from '#texts';
import { periodWords } from '#texts/period-words';
import type { NewRow } from '../rows.ts';

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

/**
 * The rows of the present year that are not there yet, each once for its term and period. They begin with the period
 * in which the first meeting falls due and end with the mandate; none before the group is formed.
 */
export function missingPeriodSteps(facts: Known, language: Language): readonly NewRow[] {
  const there = new Set(facts.steps.map(stepKey));
  return yearlySteps(facts)
    .map(({ term, period }) => stepRow(term, period, language))
    .filter(({ term, period }) => !there.has(stepKey({ term, period })));
}

function yearlySteps(facts: Known): readonly { readonly term: TermId; readonly period: Period }[] {
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

function stepRow(term: TermId, period: Period, language: Language) {
  const { clause, owedBy } = deadlines[term];
  const { steps, owedBy: owers } = language.terms;
  return {
    term,
    period: periodWords(language, period),
    clause,
    ...steps[term],
    owedBy: owers[owedBy],
  };
}
