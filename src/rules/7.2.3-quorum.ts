// 7.2.3: more than half of all members attend a meeting of the group.
import { judge, notApplicable, unknown } from '#core/verdict';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { attendanceOn, mayBeOfGroup } from './shared/attendance.ts';
import type { CountingFacts } from './shared/deadlines/options.ts';
import { isOutsideMandate, mandateSources } from './shared/mandate.ts';

/** 7.2.3 «Эгерде ага БМжБ тобунун мүчөлөрүнүн жалпы санынан жарымынан көбү катышса, жыйналыш ыйгарым укуктуу деп эсептелет» */
export const quorum = rule({
  clause: '7.2.3',
  id: '7.2.3-quorum',
  kind: 'law',
  severity: 'error',
  sheet: 'meetings',
  reads: ['meetings', 'members', ...mandateSources],
  *check(facts) {
    for (const meeting of facts.meetings.filter(mayBeOfGroup)) yield judgeMeeting(meeting, facts);
  },
});

function judgeMeeting(
  { number, date, form, present }: Meeting,
  facts: CountingFacts & Pick<Facts, 'members' | 'today'>,
) {
  if (date === null) return unknown({ row: number, column: 'date', says: 'date' });
  const place = { row: number, column: 'present' };
  if (date > facts.today) return notApplicable(place);
  const { size, needed, count, undated, competent } = attendanceOn(date, present, facts);
  if (size === 0) return unknown({ ...place, says: 'empty' });
  const details = {
    ...place,
    actual: present.length === 0 ? '' : `${count} of ${size}`,
    required: `>= ${needed}`,
    figures: { count, size, needed, undated },
  };
  if (form === null && competent === false) return unknown({ ...details, column: 'form', says: 'form' });
  if (competent === null && present.length > 0) return unknown({ ...details, says: 'undated' });
  if (competent === true && isOutsideMandate(date, facts))
    return unknown({ ...details, column: 'date', says: 'outside' });
  return judge(competent, details);
}
