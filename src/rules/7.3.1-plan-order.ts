// 7.3.1: the plan is sent to the executive body, discussed with it, then approved by the kenesh.
import { citesPaper } from '#core/paper';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { PlanItem } from '#tables/plan';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isDone } from './shared/is-done.ts';

/** 7.3.1 «жергиликтүү өз алдынча башкаруунун аткаруу органы менен талкууланган иш планды жергиликтүү кеңештин бекитүүсүнө киргизет» */
export const planOrder = rule({
  clause: '7.3.1',
  id: '7.3.1-plan-order',
  kind: 'law',
  severity: 'error',
  sheet: 'plan',
  reads: ['plan'],
  *check({ plan, today }) {
    /** Days of approval by a decision without №: each is one paper to look for, however many items it approved. */
    const claimed = new Set<string>();
    for (const item of plan) {
      const faults = [...faultsOf(item, today)];
      const place = { row: item.number, column: 'approved' };
      if (faults.length > 0) yield* faults;
      else if (isDone(item.approved, today) && !citesPaper(item.approval)) {
        if (!claimed.has(item.approved)) yield unknown({ ...place, column: 'approval', says: 'claimed' });
        claimed.add(item.approved);
      } else
        yield isDone(item.approved, today) ? met({ ...place, actual: item.approved }) : notApplicable(place);
    }
  },
});

/** A later step shows that the day of an earlier one is wanting: a blank violates nothing, days in another order do. */
function* faultsOf({ number, sent, discussed, approved, approval }: PlanItem, today: Facts['today']) {
  const at = (column: string) => ({ row: number, column });
  if (sent === null && (discussed !== null || isDone(approved, today)))
    yield unknown({ ...at('sent'), says: 'sent' });
  if (discussed === null && isDone(approved, today) && (sent === null || sent <= approved))
    yield unknown({ ...at('discussed'), says: 'undiscussed', figures: { approved } });
  if (sent !== null && discussed !== null && discussed < sent)
    yield violated({ ...at('discussed'), says: 'discussedFirst', figures: { sent, discussed } });
  // Whenever it was discussed, that was before it was sent or after it was approved.
  if (discussed === null && sent !== null && isDone(approved, today) && approved < sent)
    yield violated({ ...at('approved'), says: 'sentLater', figures: { sent, approved } });
  if (discussed !== null && approved !== null && approved < discussed)
    yield violated({ ...at('approved'), says: 'approvedFirst', figures: { discussed, approved } });
  if (isDone(approved, today) && approval === null) yield unknown({ ...at('approval'), says: 'approval' });
}
