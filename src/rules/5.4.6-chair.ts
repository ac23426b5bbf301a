// 5.4.6: the chair is one of the members from the citizens' side.
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import { rule } from './rule.ts';

/** 5.4.6 «БМжБ тобунун төрагасы жарандардын жана алардын бирикмелеринин атынан чыккан БМжБ тобунун мүчөлөрүнүн ичинен ачык добуш берүү менен … шайланат» */
export const chair = rule({
  clause: '5.4.6',
  id: '5.4.6-chair',
  severity: 'error',
  sheet: 'members',
  reads: ['members'],
  *check({ members, today }) {
    const chairs = seatedOn(members, today).filter(({ role }) => role === 'chair');
    if (chairs.length === 0) yield unknown({ column: 'role', actual: 0, required: 1, says: 'none' });
    for (const member of chairs) yield judgeChair(member, chairs.length);
  },
});

function judgeChair({ number, side }: Member, count: number): Outcome {
  const said = { row: number, column: 'side', actual: side ?? '', required: 'citizen' };
  if (count > 1)
    return violated({
      ...said,
      column: 'role',
      actual: count,
      required: 1,
      says: 'several',
      figures: { count },
    });
  if (side === null) return unknown(said);
  return side === 'citizen' ? met(said) : violated(said);
}
