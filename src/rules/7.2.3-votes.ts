// 7.2.3: no more votes than members who attended and were not recused.
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';
import type { Decision } from '#tables/decisions';
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
    for (const row of facts.decisions) yield judgeVotes(row, facts);
  },
});

/** Too many votes are too many whatever the blanks are; else every number has to be stated. */
function judgeVotes(row: Decision, facts: Pick<Facts, 'meetings' | 'members' | 'today'>): Outcome {
  const stated = VOTES.filter((one) => row[one] !== null);
  const blank = VOTES.find((one) => row[one] === null);
  if (row.decision === null && stated.length === 0)
    return notApplicable({ row: row.number, column: 'decision' });
  const present = presentAt(row, facts);
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

/** The members who attended the meeting of a decision; null where that is not stated. */
function presentAt(
  { meeting }: Decision,
  { meetings, members }: Pick<Facts, 'meetings' | 'members'>,
): readonly string[] | null {
  const held = meetings.find((one) => one.number === meeting);
  if (held === undefined || held.date === null || held.present.length === 0) return null;
  const seated = seatedOn(members, held.date).map(({ number }) => number);
  return seated.length === 0 ? null : seated.filter((number) => held.present.includes(number));
}
