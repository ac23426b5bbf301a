// 7.2.3: decisions are taken by a meeting that is competent.
import type { CivilDate } from '#core/date';
import { byNumber } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { type Attendance, attendanceOn, mayBeOfGroup, presentWhen } from './shared/attendance.ts';
import { overCast, refusalIn } from './shared/ballot.ts';
import type { CountingFacts } from './shared/deadlines/options.ts';
import { isOutsideMandate, mandateSources } from './shared/mandate.ts';

/** 7.2.3 «мүчөлөрүнүн жалпы санынан жарымынан көбү катышса, жыйналыш ыйгарым укуктуу деп эсептелет» */
export const decision = rule({
  clause: '7.2.3',
  id: '7.2.3-decision',
  kind: 'law',
  severity: 'error',
  sheet: 'decisions',
  reads: ['decisions', 'meetings', 'members', ...mandateSources],
  *check(facts) {
    const meetings = byNumber(facts.meetings);
    for (const row of facts.decisions) yield judgeDecision(row, meetings.get(row.meeting), facts);
  },
});

/** A question on which nothing was decided needs no quorum, nor does another gathering than the group's own. */
function judgeDecision(
  row: Decision,
  held: Meeting | undefined,
  facts: CountingFacts & Pick<Facts, 'members' | 'choices' | 'partly' | 'today'>,
) {
  const { number, decision } = row;
  const place = { row: number, column: 'meeting' };
  if (decision === null) return notApplicable({ ...place, column: 'decision' });
  if (held === undefined) return unknown({ ...place, says: 'meeting' });
  if (!mayBeOfGroup(held)) return notApplicable(place);
  if (held.date === null) return unknown(place);
  if (held.date > facts.today) return unknown({ ...place, says: 'future', figures: { date: held.date } });
  const { sure, most } = presentWhen(row, held, facts.partly);
  const attendance = attendanceOn(held.date, most, facts);
  const { size, needed, count, competent } = attendance;
  const details = {
    ...place,
    actual: competent === null ? '' : `${count} of ${size}`,
    required: `>= ${needed}`,
    figures: { count, size, needed },
  };
  const isSure = sure.length === most.length || isCompetentWith(sure, held.date, facts);
  if (competent === true && !isSure) return unknown({ ...details, column: 'time', says: 'time' });
  if (competent === null || (competent === false && held.form === null)) return unknown(details);
  if (!competent) return violated(details);
  if (isOutsideMandate(held.date, facts)) return unknown({ ...details, says: 'outside' });
  const over = overCast(row, held, facts);
  if (over !== null) return unknown({ ...details, column: 'for', says: 'over', figures: { ...over } });
  return judgeMajority(row, attendance, facts) ?? met(details);
}

/** Whether there was a quorum even if nobody else was there. */
function isCompetentWith(
  present: readonly string[],
  date: CivilDate,
  facts: Pick<Facts, 'settings' | 'members' | 'readings'>,
): boolean {
  return attendanceOn(date, present, facts).competent === true;
}

/** What the votes say against a decision that was taken; null where they carry it. The text names no majority. */
function judgeMajority(
  { number: row, decision, for: ayes, against }: Decision,
  { count, size }: Attendance,
  { readings }: Pick<Facts, 'readings'>,
) {
  const place = { row, column: 'for' };
  if (ayes === null || (readings.decisions === 'moreFor' && against === null))
    return unknown({ ...place, column: ayes === null ? 'for' : 'against', says: 'votes' });
  const figures = { for: ayes, against: against ?? 0 };
  const details = { ...place, actual: `${ayes} : ${against ?? ''}`, figures };
  if (ayes === against) return unknown({ ...details, severity: 'info', says: 'tie' });
  const least = { moreFor: against ?? 0, halfPresent: count / 2, halfAll: size / 2 }[readings.decisions];
  const refusal = refusalIn(decision);
  const isCarried = ayes > least;
  if (isCarried ? refusal === 'notCarried' : refusal === 'toReject')
    return unknown({ ...details, column: 'decision', says: 'text' });
  if (isCarried || refusal === 'notCarried') return null;
  return violated({ ...details, required: `> ${least}`, severity: 'warning', says: 'lost' });
}
