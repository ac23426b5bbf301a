// 5.4.6: the chair was elected by an open vote of a competent meeting, with more votes for than against.
import { byNumber } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { attendanceOn, mayBeOfGroup } from './shared/attendance.ts';
import { overCast, refusalIn } from './shared/ballot.ts';
import { isChosen } from './shared/chosen.ts';
import { isDone } from './shared/is-done.ts';
import { chairsOn, type Standing } from './shared/offices.ts';

/** 5.4.6 «ачык добуш берүү менен БМжБ тобунун мүчөлүгүнө шайланат» */
export const openVote = rule({
  clause: '5.4.6',
  id: '5.4.6-open-vote',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: ['settings', 'members', 'offices', 'decisions', 'meetings', 'readings'],
  *check(facts) {
    const meetings = byNumber(facts.meetings);
    for (const chair of chairsOn(facts.today, facts)) {
      if (facts.readings.chairElection === 'gathering') {
        yield notApplicable({ row: chair.number, column: 'role' });
        continue;
      }
      const elections = lastOf(
        facts.decisions.filter(({ elects }) => elects === chair.number),
        meetings,
      );
      yield gentlest(
        chair,
        elections.map((election) => judgeElection(chair, election, meetings.get(election.meeting), facts)),
      );
    }
  },
});

type Judged = ReturnType<typeof judgeElection>;

/** Of several elections the last counts: those of the last day that is stated, and those of none. */
function lastOf(
  elections: readonly Decision[],
  meetings: ReadonlyMap<string | null, Meeting>,
): readonly Decision[] {
  const dateOf = ({ meeting }: Decision) => meetings.get(meeting)?.date ?? null;
  const last = elections
    .map(dateOf)
    .filter((date) => date !== null)
    .sort()
    .reverse()[0];
  return elections.filter((election) => [null, last].includes(dateOf(election)));
}

/** Elections of one day, or of no stated one, may be that by which the member is chair. */
function gentlest({ number }: Standing, judged: readonly Judged[]) {
  return (
    judged.find(({ value }) => value === 'met') ??
    judged.find(({ value }) => value === 'unknown') ??
    judged[0] ??
    unknown({ row: number, column: 'role', required: 'open', says: 'none' })
  );
}

function judgeElection(
  { number: row }: Standing,
  election: Decision,
  meeting: Meeting | undefined,
  facts: Pick<Facts, 'settings' | 'members' | 'choices' | 'readings' | 'today'>,
) {
  const { number, voting, decision, for: ayes, against } = election;
  const figures = { decision: number };
  const details = { row, column: 'role', required: 'open', actual: number, figures };
  if (voting === 'secret') return violated(details);
  // Where nobody has chosen who votes, the group's own vote may not be the one that the clause means.
  const over = overCast(election, meeting, facts.members);
  if (over !== null) return unknown({ ...details, says: 'over', figures: { ...figures, ...over } });
  const severity = isChosen('chairElection', facts) ? 'error' : 'warning';
  if (ayes !== null && against !== null && ayes <= against)
    return violated({ ...details, severity, says: 'lost', figures: { ...figures, for: ayes, against } });
  const date = meeting?.date ?? null;
  const held = meeting !== undefined && date !== null && isDone(date, facts.today) && mayBeOfGroup(meeting);
  const competent = held ? attendanceOn(date, meeting.present, facts).competent : null;
  if (competent === false && meeting?.form === 'group')
    return violated({ ...details, severity, says: 'few' });
  if (voting === null) return unknown({ ...details, says: 'voting' });
  if (decision === null || ayes === null || against === null) return unknown({ ...details, says: 'votes' });
  if (refusalIn(decision) !== null)
    return unknown({ ...details, says: 'text', figures: { ...figures, for: ayes, against } });
  return competent === true ? met(details) : unknown({ ...details, says: 'meeting' });
}
