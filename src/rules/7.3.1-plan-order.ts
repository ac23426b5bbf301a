// 7.3.1: the plan is sent to the executive body, discussed with it, then approved by the kenesh.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { PlanItem } from '#tables/plan';
import { isDone } from './done.ts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 7.3.1 «жергиликтүү өз алдынча башкаруунун аткаруу органы менен талкууланган иш планды жергиликтүү кеңештин бекитүүсүнө киргизет» */
export const planOrder = rule({
  clause: '7.3.1',
  id: '7.3.1-plan-order',
  severity: 'error',
  sheet: 'plan',
  reads: ['plan'],
  *check({ plan, today }) {
    for (const item of plan) {
      const faults = [...faultsOf(item, today)];
      const place = { row: item.number, column: 'approved' };
      if (faults.length > 0) yield* faults;
      else
        yield isDone(item.approved, today) ? met({ ...place, actual: item.approved }) : notApplicable(place);
    }
  },
});

/** A later step proves that an earlier one is wanting: discussion that it was sent, approval that it was discussed. */
function* faultsOf(
  { number, sent, discussed, approved, approval }: PlanItem,
  today: Facts['today'],
): Iterable<Outcome> {
  const at = (column: string) => ({ row: number, column });
  if (sent === null && (discussed !== null || isDone(approved, today)))
    yield unknown({ ...at('sent'), says: 'sent' });
  if (discussed === null && isDone(approved, today))
    yield violated({ ...at('discussed'), says: 'undiscussed', figures: { approved } });
  if (sent !== null && discussed !== null && discussed < sent)
    yield violated({ ...at('discussed'), says: 'discussedFirst', figures: { sent, discussed } });
  if (discussed !== null && approved !== null && approved < discussed)
    yield violated({ ...at('approved'), says: 'approvedFirst', figures: { discussed, approved } });
  if (isDone(approved, today) && approval === null) yield unknown({ ...at('approval'), says: 'approval' });
}
