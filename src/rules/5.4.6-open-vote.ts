// 5.4.6: the chair was elected by an open vote of a competent meeting, with more votes for than against.
import { byNumber } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { attendanceOn, mayBeOfGroup, presentWhen } from './shared/attendance.ts';
import { overCast, refusalIn } from './shared/ballot.ts';
import { isChosen } from './shared/chosen.ts';
import type { CountingFacts } from './shared/deadlines/options.ts';
import { isDone } from './shared/is-done.ts';
import { isOutsideMandate, mandateSources } from './shared/mandate.ts';
import { chairsOn, type Standing } from './shared/offices.ts';

/** 5.4.6 «ачык добуш берүү менен БМжБ тобунун мүчөлүгүнө шайланат» */
export const openVote = rule({
  clause: '5.4.6',
  id: '5.4.6-open-vote',
  kind: 'law',
  severity: 'error',
  sheet: 'members',
  reads: [...mandateSources, 'members', 'offices', 'decisions', 'meetings'],
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

type Known = CountingFacts & Pick<Facts, 'members' | 'choices' | 'partly' | 'today'>;

function judgeElection(
  { number: row, appointed }: Standing,
  election: Decision,
  meeting: Meeting | undefined,
  facts: Known,
) {
  const { number, voting, decision, for: ayes, against } = election;
  const figures = { decision: number };
  const details = { row, column: 'role', required: 'open', actual: number, figures };
  if (voting === 'secret') return violated(details);
  // Where nobody has chosen who votes, the group's own vote may not be the one that the clause means.
  const over = overCast(election, meeting, facts);
  if (over !== null) return unknown({ ...details, says: 'over', figures: { ...figures, ...over } });
  const severity = isChosen('chairElection', facts) ? 'error' : 'warning';
  if (ayes !== null && against !== null && ayes <= against)
    return violated({ ...details, severity, says: 'lost', figures: { ...figures, for: ayes, against } });
  const date = meeting?.date ?? null;
  const { sure, most } = competentFor(election, meeting, facts);
  if (most === false && meeting?.form === 'group') return violated({ ...details, severity, says: 'few' });
  if (voting === null) return unknown({ ...details, says: 'voting' });
  if (decision === null || ayes === null || against === null) return unknown({ ...details, says: 'votes' });
  if (refusalIn(decision) !== null)
    return unknown({ ...details, says: 'text', figures: { ...figures, for: ayes, against } });
  if (date === null || most !== true || sure !== true) return unknown({ ...details, says: 'meeting' });
  if (isOutsideMandate(date, facts))
    return unknown({ ...details, says: 'outside', figures: { ...figures, date } });
  if (appointed !== null && appointed > date)
    return unknown({ ...details, says: 'notYet', figures: { ...figures, date, appointed } });
  return met(details);
}

/**
 * Whether a meeting of the group that has taken place was competent when it voted: by those who certainly were there then,
 * and by those who may have been; null where that is not known.
 */
function competentFor(election: Decision, meeting: Meeting | undefined, facts: Known) {
  if (meeting === undefined || !isDone(meeting.date, facts.today) || !mayBeOfGroup(meeting))
    return { sure: null, most: null };
  const { date } = meeting;
  const there = presentWhen(election, meeting, facts.partly);
  const competent = (present: readonly string[]) => attendanceOn(date, present, facts).competent;
  return { sure: competent(there.sure), most: competent(there.most) };
}
