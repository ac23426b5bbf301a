// 7.2.3: decisions are taken by a meeting that is competent.
import { byNumber } from '#core/group';
import { judge, notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { attendanceOn, mayBeOfGroup } from './meetings/attendance.ts';
import { rule } from './rule.ts';

/** 7.2.3 «мүчөлөрүнүн жалпы санынан жарымынан көбү катышса, жыйналыш ыйгарым укуктуу деп эсептелет» */
export const decision = rule({
  clause: '7.2.3',
  id: '7.2.3-decision',
  severity: 'error',
  sheet: 'decisions',
  reads: ['decisions', 'meetings', 'members'],
  *check(facts) {
    const meetings = byNumber(facts.meetings);
    for (const row of facts.decisions) yield judgeDecision(row, meetings.get(row.meeting), facts);
  },
});

/** A question on which nothing was decided needs no quorum, nor does another gathering than the group's own. */
function judgeDecision(
  { number, decision }: Decision,
  held: Meeting | undefined,
  { members, today }: Pick<Facts, 'members' | 'today'>,
): Outcome {
  const place = { row: number, column: 'meeting' };
  if (decision === null) return notApplicable({ ...place, column: 'decision' });
  if (held === undefined) return unknown({ ...place, says: 'meeting' });
  if (!mayBeOfGroup(held)) return notApplicable(place);
  if (held.date === null) return unknown(place);
  if (held.date > today) return notApplicable(place);
  const { size, needed, count, competent } = attendanceOn(held.date, held.present, members);
  const said = {
    ...place,
    actual: competent === null ? '' : `${count} of ${size}`,
    required: `>= ${needed}`,
    figures: { count, size, needed },
  };
  return judge(competent === false && held.form === null ? null : competent, said);
}
