// 7.3.1: nothing is carried out before the kenesh has approved the plan item it rests on.
import { byNumber } from '#core/group';
import { judge, notApplicable, unknown, violated } from '#core/verdict';
import type { Activity } from '#tables/activities';
import type { PlanItem } from '#tables/plan';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

/** 7.3.1 «конкреттүү объекттинин биргелешкен мониторинги жана баалоо мониторингдин жана баалоонун планына ылайык жүргүзүлөт» */
export const approvedFirst = rule({
  clause: '7.3.1',
  id: '7.3.1-approved-first',
  kind: 'law',
  severity: 'error',
  sheet: 'activities',
  reads: ['activities', 'plan'],
  *check({ activities, plan, today }) {
    const items = byNumber(plan);
    for (const activity of activities) {
      const item = items.get(activity.plan);
      if (item !== undefined) yield judgeActivity(activity, item, today);
    }
  },
});

/** Where no plan item is named there is nothing to compare: another rule asks for it. */
function judgeActivity(
  { number, from, finished }: Activity,
  { number: item, approved }: PlanItem,
  today: Facts['today'],
) {
  const place = { row: number, column: 'plan', figures: { item } };
  if (from !== null && from > today) return notApplicable(place);
  const begun = from !== null || finished === true;
  if (!begun && (approved === null || approved > today)) return notApplicable(place);
  if (approved === null) return unknown({ ...place, says: 'unapproved' });
  if (approved > today) return violated({ ...place, says: 'unapproved' });
  if (from === null) return unknown({ row: number, column: 'from' });
  return judge(approved <= from, {
    row: number,
    column: 'from',
    actual: from,
    required: `>= ${approved}`,
    figures: { item, from, approved },
  });
}
