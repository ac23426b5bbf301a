// 5.4.6: the chair was one of the members from the citizens' side when elected.
import type { CivilDate } from '#core/date';
import { byNumber } from '#core/group';
import { met, unknown, violated } from '#core/verdict';
import type { Member } from '#tables/members';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { isDone } from './shared/is-done.ts';
import { chairsOn, type Standing, sideOn } from './shared/offices.ts';

/** 5.4.6 «БМжБ тобунун төрагасы жарандардын жана алардын бирикмелеринин атынан чыккан БМжБ тобунун мүчөлөрүнүн ичинен ачык добуш берүү менен … шайланат» */
export const chair = rule({
  clause: '5.4.6',
  id: '5.4.6-chair',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['members', 'offices', 'decisions', 'meetings'],
  *check(facts) {
    const chairs = chairsOn(facts.today, facts);
    if (chairs.length === 0) yield unknown({ column: 'role', actual: 0, required: 1, says: 'none' });
    for (const member of chairs) yield judgeChair(member, chairs.length, facts);
  },
});

/** The clause asks from which side the chair was elected; whether who goes over to another side stays chair it does not say. */
function judgeChair(member: Standing, count: number, facts: Known) {
  const { number, side } = member;
  const details = { row: number, column: 'side', actual: side ?? '', required: 'citizen' };
  if (count > 1) {
    const figures = { count };
    return violated({ ...details, column: 'role', actual: count, required: 1, says: 'several', figures });
  }
  const elected = electedOn(member, facts);
  const then = elected === null ? side : sideOn(elected, typedOf(member, facts), facts.offices);
  if (then === null || side === null) return unknown(details);
  if (then !== 'citizen') return violated({ ...details, actual: then });
  return side === 'citizen' ? met(details) : unknown({ ...details, says: 'since', figures: { side } });
}

type Known = Pick<Facts, 'members' | 'offices' | 'decisions' | 'meetings' | 'today'>;

/** The day of the last vote on a chair, else of the beginning of the office, else of the appointment. */
function electedOn({ number, appointed }: Standing, facts: Known): CivilDate | null {
  const meetings = byNumber(facts.meetings);
  const votes = facts.decisions.filter(({ elects }) => elects === number);
  const terms = facts.offices.filter(({ member, office }) => member === number && office === 'chair');
  const lastOf = (days: readonly (CivilDate | null)[]) =>
    days
      .filter((date) => isDone(date, facts.today))
      .sort()
      .reverse()[0] ?? null;
  return (
    lastOf(votes.map(({ meeting }) => meetings.get(meeting)?.date ?? null)) ??
    lastOf(terms.map(({ from }) => from)) ??
    appointed
  );
}

/** The member's own row, whose side holds where «Милдеттер» has none. */
function typedOf(member: Standing, { members }: Known): Pick<Member, 'number' | 'side'> {
  return members.find(({ number }) => number === member.number) ?? member;
}
