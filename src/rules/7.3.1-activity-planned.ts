// 7.3.1: every activity rests on an item of the plan.
import { met, unknown, violated } from '#core/verdict';
import type { Activity } from '#tables/activities';
import type { PlanItem } from '#tables/plan';
import { rule } from './rule.ts';

/** 7.3.1 «мониторингдин жана баалоонун планына ылайык жүргүзүлөт» */
export const activityPlanned = rule({
  clause: '7.3.1',
  id: '7.3.1-activity-planned',
  kind: 'law',
  severity: 'error',
  sheet: 'activities',
  reads: ['activities', 'plan'],
  *check({ activities, plan }) {
    for (const activity of activities) yield judgeActivity(activity, plan);
  },
});

/** A blank item may be any: which one it is, is not known. */
function judgeActivity({ number, plan: item }: Activity, plan: readonly PlanItem[]) {
  const place = { row: number, column: 'plan', actual: item ?? '' };
  if (item === null) return unknown(place);
  if (plan.some((one) => one.number === item)) return met(place);
  return violated({ ...place, says: 'missing', figures: { item } });
}
