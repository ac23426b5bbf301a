// 7.2.3: no more votes than members who attended and were not recused.
import type { CivilDate } from '#core/date';
import { byNumber } from '#core/group';
import { memoized } from '#core/memoized';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Decision } from '#tables/decisions';
import { rule } from './rule.ts';
import { presentWhen } from './shared/attendance.ts';
import { ballotOf, membersAt, VOTES } from './shared/ballot.ts';

/** 7.2.3 «БМжБ тобунун мүчөлөрүнүн жалпы санынан жарымынан көбү катышса» */
export const votes = rule({
  clause: '7.2.3',
  id: '7.2.3-votes',
  kind: 'data',
  severity: 'error',
  sheet: 'decisions',
  reads: ['decisions', 'meetings', 'members'],
  *check(facts) {
    const meetings = byNumber(facts.meetings);
    const presentAt = memoized((meeting: string | null) => membersAt(meetings.get(meeting), facts.members));
    for (const row of facts.decisions) {
      const date = meetings.get(row.meeting)?.date ?? null;
      const present = presentAt(row.meeting);
      const there = present && presentWhen(row, { number: row.meeting ?? '', present }, facts.partly);
      yield judgeVotes(row, there, date !== null && date > facts.today ? date : null);
    }
  },
});

/**
 * Too many votes are too many whatever the blanks are; else every number has to be stated, and the time of the decision
 * where that many were there for a part of the meeting only.
 * @param ahead the day of a meeting that is still to come
 */
function judgeVotes(row: Decision, there: ReturnType<typeof presentWhen> | null, ahead: CivilDate | null) {
  const stated = VOTES.filter((one) => row[one] !== null);
  const blank = VOTES.find((one) => row[one] === null);
  if (row.decision === null && stated.length === 0)
    return notApplicable({ row: row.number, column: 'decision' });
  if (ahead !== null)
    return unknown({ row: row.number, column: 'meeting', says: 'future', figures: { date: ahead } });
  if (there === null) return unknown({ row: row.number, column: 'meeting', says: 'present' });
  const ballot = ballotOf(row, there.most);
  const details = {
    row: row.number,
    column: stated[0] ?? 'for',
    actual: ballot.votes,
    required: `<= ${ballot.voters}`,
    figures: { ...ballot },
  };
  if (ballot.votes > ballot.voters) return violated(details);
  if (ballot.votes > ballotOf(row, there.sure).voters)
    return unknown({ ...details, column: 'time', says: 'time' });
  return blank === undefined ? met(details) : unknown({ ...details, column: blank, actual: '' });
}
