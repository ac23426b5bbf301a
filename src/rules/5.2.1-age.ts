// 5.2.1: members are 18 or older when they are appointed.
import { addMonths } from '#core/date';
import { met, unknown, violated } from '#core/verdict';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { limitOn, referencesOf } from './shared/composition/limits.ts';

/** 5.2.1 «18 жашка чыккан» */
export const age = rule({
  clause: '5.2.1',
  id: '5.2.1-age',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'settings'],
  *check({ members, ...facts }) {
    for (const member of seatedOn(members, facts.today)) yield judgeAge(member, facts);
  },
});

/** With no day of appointment, somebody who is too young today was not so then either. */
function judgeAge(
  { number, birthDate, appointed }: Member,
  { today, settings }: Pick<Facts, 'today' | 'settings'>,
) {
  const limit = limitOn('5.2.1-age', appointed ?? today, settings);
  const place = { row: number, required: `>= ${limit.value}` };
  if (birthDate === null) return unknown({ ...place, column: 'birthDate', says: 'birthDate' });
  const adult = addMonths(birthDate, limit.value * 12);
  const figures = { adult, age: limit.value, ...referencesOf(limit) };
  const details = { ...place, column: 'birthDate', actual: birthDate, figures };
  if (birthDate > today) return violated({ ...details, says: 'future', figures: { birthDate } });
  if (appointed === null) {
    return adult > today
      ? violated(details)
      : unknown({ ...details, column: 'appointed', says: 'appointed' });
  }
  const isLeapDay = birthDate.endsWith('-02-29') && adult.endsWith('-02-28');
  if (isLeapDay && adult === appointed) return unknown({ ...details, says: 'leapDay' });
  return adult <= appointed ? met(details) : violated(details);
}
