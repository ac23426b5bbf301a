// 7.3.1: what the executive body proposes for the plan is taken in or declined with the reason.
import { met, notApplicable, unknown } from '#core/verdict';
import type { PlanItem } from '#tables/plan';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isDone } from './shared/is-done.ts';
import { saysNone } from './shared/says-none.ts';

/** 7.3.1 «аткаруу органы өз компетенциясына кирген маселелер боюнча … чараларды өткөрүүнү иш планга киргизүү боюнча сунуш киргизүүгө укуктуу» */
export const proposals = rule({
  clause: '7.3.1',
  id: '7.3.1-proposals',
  kind: 'law',
  severity: 'warning',
  sheet: 'plan',
  reads: ['plan'],
  *check({ plan, today }) {
    const approvedYears = new Set(
      plan.flatMap(({ year, approved }) => (isDone(approved, today) ? [year] : [])),
    );
    for (const item of plan) if (item.proposedBy === 'executive') yield judgeItem(item, approvedYears, today);
  },
});

/** While no plan of its year is approved the proposal may still be taken in. */
function judgeItem(
  { number, year, approved, declined }: PlanItem,
  approvedYears: ReadonlySet<number | null>,
  today: Facts['today'],
) {
  const place = { row: number, column: 'declined', actual: declined ?? '' };
  if (isDone(approved, today) || (declined !== null && !saysNone(declined))) return met(place);
  return approvedYears.has(year) ? unknown(place) : notApplicable(place);
}
