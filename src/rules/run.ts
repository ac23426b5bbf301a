// Runs rules over facts.
import type { Outcome, Verdict } from '#core/verdict';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';

/** The verdicts of `rules`, in their order. */
export function judgeAll(rules: readonly Rule[], facts: Facts): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of rules) for (const outcome of rule.check(facts)) verdicts.push(verdictOf(rule, outcome));
  return verdicts;
}

/** Written out member by member: a workbook has many thousands of them, and a spread takes several times as long. */
function verdictOf({ id, clause, severity, sheet }: Rule, outcome: Outcome): Verdict {
  return {
    rule: id,
    clause,
    severity,
    sheet: outcome.sheet ?? sheet,
    value: outcome.value,
    row: outcome.row,
    column: outcome.column,
    actual: outcome.actual,
    required: outcome.required,
    says: outcome.says,
    figures: outcome.figures,
    repairs: outcome.repairs,
    part: outcome.part,
  };
}
