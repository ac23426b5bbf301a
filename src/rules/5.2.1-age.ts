// 5.2.1: members are 18 or older when they are appointed.
import { addMonths } from '#core/date';
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

const ADULT = 18;

/** 5.2.1 «18 жашка чыккан» */
export const age = rule({
  clause: '5.2.1',
  id: '5.2.1-age',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    for (const member of seatedOn(members, today)) yield judgeAge(member, today);
  },
});

/** With no day of appointment, somebody who is not yet 18 today was not so then either. */
function judgeAge({ number, birthDate, appointed }: Member, today: Facts['today']): Outcome {
  const place = { row: number, required: `>= ${ADULT}` };
  if (birthDate === null) return unknown({ ...place, column: 'birthDate', says: 'birthDate' });
  const adult = addMonths(birthDate, ADULT * 12);
  const said = { ...place, column: 'birthDate', actual: birthDate, figures: { adult } };
  if (birthDate > today) return violated({ ...said, says: 'future', figures: { birthDate } });
  if (appointed === null) {
    return adult > today ? violated(said) : unknown({ ...said, column: 'appointed', says: 'appointed' });
  }
  return adult <= appointed ? met(said) : violated(said);
}
