// Runs rules over facts.
import type { Verdict } from '#core/verdict';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';

/** The verdicts of `rules`, in their order. */
export function judgeAll(rules: readonly Rule[], facts: Facts): readonly Verdict[] {
  return rules.flatMap((rule) =>
    [...rule.check(facts)].map((outcome) => ({
      ...outcome,
      rule: rule.id,
      clause: rule.clause,
      severity: rule.severity,
      sheet: outcome.sheet ?? rule.sheet,
    })),
  );
}
