// 8.1: an act is the group's document: those who sign it are members on the day of the act.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Act } from '#tables/acts';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isSigned } from './shared/acts/state.ts';
import { namesOf } from './shared/member-names.ts';

/** 8.1 «БМжБ тобу тарабынан жүргүзүлгөн иш-чаралардын натыйжалары боюнча тиешелүү документтер: акт … түзүлөт» */
export const signatories = rule({
  clause: '8.1',
  id: '8.1-signatories',
  kind: 'law',
  severity: 'error',
  sheet: 'acts',
  reads: ['acts', 'members'],
  *check({ acts, members, today }) {
    for (const act of acts) yield judgeAct(act, members, today);
  },
});

/** On a day that is still to come nobody has signed yet: that the act says so the rule on its parts tells. */
function judgeAct(act: Act, members: Facts['members'], today: Facts['today']) {
  const { number, date, signatories: named } = act;
  const place = { row: number, column: 'signatories', actual: named.length };
  if (!isSigned(act) || (date !== null && date > today)) return notApplicable(place);
  if (named.length === 0) return unknown(place);
  if (date === null) return unknown({ ...place, column: 'date', says: 'date' });
  const seated = new Set(seatedOn(members, date).map((member) => member.number));
  const outsiders = named.filter((one) => !seated.has(one));
  if (outsiders.length === 0) return met(place);
  return violated({ ...place, figures: { names: namesOf(outsiders, members), date } });
}
