// 7.2.3: no more votes than members who attended and were not recused.
import { byNumber } from '#core/group';
import { remembered } from '#core/remembered';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';

const VOTES = ['for', 'against', 'abstained'] as const;

/** 7.2.3 «БМжБ тобунун мүчөлөрүнүн жалпы санынан жарымынан көбү катышса» */
export const votes = rule({
  clause: '7.2.3',
  id: '7.2.3-votes',
  severity: 'error',
  sheet: 'decisions',
  reads: ['decisions', 'meetings', 'members'],
  *check(facts) {
    const meetings = byNumber(facts.meetings);
    const presentAt = remembered((meeting: string | null) => presentIn(meetings.get(meeting), facts.members));
    for (const row of facts.decisions) yield judgeVotes(row, presentAt(row.meeting));
  },
});

/** Too many votes are too many whatever the blanks are; else every number has to be stated. */
function judgeVotes(row: Decision, present: readonly string[] | null): Outcome {
  const stated = VOTES.filter((one) => row[one] !== null);
  const blank = VOTES.find((one) => row[one] === null);
  if (row.decision === null && stated.length === 0)
    return notApplicable({ row: row.number, column: 'decision' });
  if (present === null) return unknown({ row: row.number, column: 'meeting', says: 'present' });
  const recused = present.filter((number) => row.recused.includes(number)).length;
  const voters = present.length - recused;
  const cast = stated.reduce((sum, one) => sum + (row[one] ?? 0), 0);
  const said = {
    row: row.number,
    column: stated[0] ?? 'for',
    actual: cast,
    required: `<= ${voters}`,
    figures: { votes: cast, voters, present: present.length, recused },
  };
  if (cast > voters) return violated(said);
  return blank === undefined ? met(said) : unknown({ ...said, column: blank, actual: '' });
}

/** The members who attended a meeting; null where that is not stated. */
function presentIn(held: Meeting | undefined, members: Facts['members']): readonly string[] | null {
  if (held === undefined || held.date === null || held.present.length === 0) return null;
  const seated = seatedOn(members, held.date).map(({ number }) => number);
  return seated.length === 0 ? null : seated.filter((number) => held.present.includes(number));
}
