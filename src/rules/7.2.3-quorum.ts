// 7.2.3: more than half of all members attend a meeting of the group.
import { judge, notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { attendanceOn, mayBeOfGroup } from './meetings/attendance.ts';
import { rule } from './rule.ts';

/** 7.2.3 «Эгерде ага БМжБ тобунун мүчөлөрүнүн жалпы санынан жарымынан көбү катышса, жыйналыш ыйгарым укуктуу деп эсептелет» */
export const quorum = rule({
  clause: '7.2.3',
  id: '7.2.3-quorum',
  severity: 'error',
  sheet: 'meetings',
  reads: ['meetings', 'members'],
  *check(facts) {
    for (const meeting of facts.meetings.filter(mayBeOfGroup)) yield judgeMeeting(meeting, facts);
  },
});

function judgeMeeting(
  { number, date, form, present }: Meeting,
  { members, today }: Pick<Facts, 'members' | 'today'>,
): Outcome {
  if (date === null) return unknown({ row: number, column: 'date', says: 'date' });
  const place = { row: number, column: 'present' };
  if (date > today) return notApplicable(place);
  const { size, needed, count, competent } = attendanceOn(date, present, members);
  if (size === 0) return unknown({ ...place, says: 'empty' });
  const said = {
    ...place,
    actual: present.length === 0 ? '' : `${count} of ${size}`,
    required: `>= ${needed}`,
    figures: { count, size, needed },
  };
  if (form === null && competent === false) return unknown({ ...said, column: 'form', says: 'form' });
  return judge(competent, said);
}
