// 7.3.1: somebody of the group answers for every plan item. The text asks for a plan, not for names, therefore a warning.
import { met, unknown, violated } from '#core/verdict';
import type { PlanItem } from '#tables/plan';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { namesOf } from './shared/member-names.ts';

/** 7.3.1 «иш пландын долбоорун иштеп чыгат» */
export const responsible = rule({
  clause: '7.3.1',
  id: '7.3.1-responsible',
  kind: 'method',
  severity: 'warning',
  sheet: 'plan',
  reads: ['plan', 'members'],
  *check(facts) {
    for (const item of facts.plan) yield judgeItem(item, facts);
  },
});

/** Of work that is over, the members of its last day count; of all other work those of today. */
function judgeItem(
  { number, responsible, to }: PlanItem,
  { members, today }: Pick<Facts, 'members' | 'today'>,
) {
  const place = { row: number, column: 'responsible', actual: responsible.length };
  if (responsible.length === 0) return unknown(place);
  const seated = seatedOn(members, to !== null && to < today ? to : today);
  return seated.some((member) => responsible.includes(member.number))
    ? met(place)
    : violated({ ...place, figures: { names: namesOf(responsible, members) } });
}
