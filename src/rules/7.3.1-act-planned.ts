// 7.3.1: every act rests on plan items that were approved before its work began.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isSigned } from './shared/acts/state.ts';

/** 7.3.1 «конкреттүү объекттинин биргелешкен мониторинги жана баалоо мониторингдин жана баалоонун планына ылайык жүргүзүлөт» */
export const actPlanned = rule({
  clause: '7.3.1',
  id: '7.3.1-act-planned',
  kind: 'law',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'plan'],
  *check(facts) {
    for (const act of facts.acts) yield judgeAct(act, facts);
  },
});

/** A blank violates nothing, in a signed act neither; the gravest of several items counts. */
function judgeAct(act: Act, { plan, today }: Pick<Facts, 'plan' | 'today'>) {
  const { number, plan: items, from } = act;
  const place = { row: number, column: 'plan', actual: items.join(', ') };
  if (items.length === 0) return unknown(place);
  const missing = items.filter((item) => !plan.some((one) => one.number === item));
  if (missing.length > 0)
    return violated({ ...place, says: 'missing', figures: { items: missing.join(', ') } });
  const named = plan.filter((item) => items.includes(item.number));
  const unapproved = named.filter(({ approved }) => approved === null || approved > today);
  if (unapproved.length > 0) {
    const figures = { items: unapproved.map((item) => item.number).join(', ') };
    if (from !== null && from > today) return notApplicable(place);
    const isLater = unapproved.some(({ approved }) => approved !== null);
    return isLater && (from !== null || isSigned(act))
      ? violated({ ...place, says: 'unapproved', figures })
      : unknown({ ...place, says: 'unapproved', figures });
  }
  if (from === null) return unknown({ row: number, column: 'from', says: 'from' });
  const late = named.filter(({ approved }) => approved !== null && approved > from);
  const figures = { items: late.map((item) => item.number).join(', '), from };
  return late.length > 0 ? violated({ ...place, column: 'from', says: 'late', figures }) : met(place);
}
