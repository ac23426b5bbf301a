// 7.2.4: the chair leads the group's meetings. The text speaks of the group's work as a whole, therefore a warning.
import { judge, notApplicable, type Outcome, unknown } from '#core/verdict';
import type { Meeting } from '#tables/meetings';
import { seatedOn } from '#tables/seated';
import type { Facts } from './facts.ts';
import { mayBeOfGroup } from './meetings/attendance.ts';
import { namesOf } from './names.ts';
import { rule } from './rule.ts';

/** 7.2.4 «БМжБ тобунун төрагасы БМжБ тобунун ишин жетектейт жана уюштурат» */
export const chaired = rule({
  clause: '7.2.4',
  id: '7.2.4-chaired',
  severity: 'warning',
  sheet: 'meetings',
  reads: ['meetings', 'members'],
  *check(facts) {
    for (const meeting of facts.meetings.filter(mayBeOfGroup)) yield judgeMeeting(meeting, facts);
  },
});

function judgeMeeting(
  { number, date, form, chairedBy }: Meeting,
  { members, today }: Pick<Facts, 'members' | 'today'>,
): Outcome {
  const place = { row: number, column: 'chairedBy' };
  if (date === null) return unknown({ row: number, column: 'date', says: 'date' });
  if (date > today) return notApplicable(place);
  if (chairedBy === null) return unknown(place);
  const chairs = seatedOn(members, date).filter(({ role }) => role === 'chair');
  if (chairs.length === 0) return unknown({ ...place, says: 'noChair' });
  const led = chairs.some((chair) => chair.number === chairedBy);
  if (!led && form === null) return unknown({ row: number, column: 'form', says: 'form' });
  const figures = {
    leader: namesOf([chairedBy], members),
    chair: namesOf(
      chairs.map((chair) => chair.number),
      members,
    ),
  };
  return judge(led, { ...place, actual: chairedBy, required: chairs[0]?.number ?? '', figures });
}
