// 7.2.3: those who are named as attending were members on the day of the meeting.
import { byNumber } from '#core/group';
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Meeting } from '#tables/meetings';
import type { Member } from '#tables/members';
import { isSeated } from '#tables/seated';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { mayBeOfGroup } from './shared/attendance.ts';
import { namesOf } from './shared/member-names.ts';

/** 7.2.3 «ага БМжБ тобунун мүчөлөрүнүн жалпы санынан жарымынан көбү катышса» */
export const attendance = rule({
  clause: '7.2.3',
  id: '7.2.3-attendance',
  kind: 'law',
  severity: 'error',
  sheet: 'meetings',
  reads: ['meetings', 'members'],
  *check(facts) {
    const known = byNumber(facts.members);
    for (const meeting of facts.meetings) yield* judgeMeeting(meeting, known, facts);
  },
});

/**
 * Who has left may come to a public discussion as anybody may: there only numbers without a row are looked at. Without a date
 * or names there is nobody to look up: the rule on the quorum says so.
 */
function* judgeMeeting(
  { number, date, form, present }: Meeting,
  known: ReadonlyMap<string | null, Member>,
  { members, today }: Pick<Facts, 'members' | 'today'>,
) {
  if (date === null || present.length === 0) return;
  const place = { row: number, column: 'present', actual: present.length };
  const outsiders = present.filter((name) => {
    const member = known.get(name);
    return member === undefined || (mayBeOfGroup({ form }) && !isSeated(member, date));
  });
  const undated = present.filter((name) => known.get(name)?.appointed === null);
  if (date > today) yield notApplicable(place);
  else if (outsiders.length > 0)
    yield violated({ ...place, figures: { names: namesOf(outsiders, members) } });
  else if (!mayBeOfGroup({ form })) yield notApplicable(place);
  else if (undated.length > 0) yield unknown({ ...place, figures: { names: namesOf(undated, members) } });
  else yield met(place);
}
