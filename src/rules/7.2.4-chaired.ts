// 7.2.4: the chair leads the group's work. Whether that is to preside at each meeting is a reading, therefore a warning.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Meeting } from '#tables/meetings';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { mayBeOfGroup } from './shared/attendance.ts';
import { namesOf } from './shared/member-names.ts';
import { standingOn, unstatedOn } from './shared/offices.ts';

/** 7.2.4 «БМжБ тобунун төрагасы БМжБ тобунун ишин жетектейт жана уюштурат» */
export const chaired = rule({
  clause: '7.2.4',
  id: '7.2.4-chaired',
  kind: 'law',
  severity: 'warning',
  sheet: 'meetings',
  reads: ['meetings', 'members', 'offices', 'readings'],
  *check(facts) {
    for (const meeting of facts.meetings.filter(mayBeOfGroup)) yield judgeMeeting(meeting, facts);
  },
});

/** Read as leading the work, a deputy of the chair may preside; that another member did so breaks nothing for certain. */
function judgeMeeting(
  { number, date, form, present, chairedBy }: Meeting,
  { members, offices, readings, today }: Pick<Facts, 'members' | 'offices' | 'readings' | 'today'>,
) {
  const place = { row: number, column: 'chairedBy' };
  if (date === null) return unknown({ row: number, column: 'date', says: 'date' });
  if (date > today) return notApplicable(place);
  if (chairedBy === null) return unknown(place);
  if (present.length > 0 && !present.includes(chairedBy)) {
    const figures = {
      leader: namesOf([chairedBy], members),
      led: 'meetings.chairedBy',
      there: 'meetings.present',
    };
    return unknown({ ...place, actual: chairedBy, says: 'absent', figures });
  }
  const standing = standingOn(date, { members, offices });
  const chairs = standing.filter(({ roles }) => roles.includes('chair')).map((one) => one.number);
  if (chairs.length === 0) return unknown({ ...place, says: 'noChair' });
  const unstated = unstatedOn(date, offices).map((one) => one.number);
  if (unstated.length > 0)
    return unknown({ ...place, says: 'office', figures: { rows: unstated.join(', ') } });
  const figures = { leader: namesOf([chairedBy], members), chair: namesOf(chairs, members) };
  const details = { ...place, actual: chairedBy, required: chairs[0] ?? '', figures };
  if (chairs.length > 1) return unknown({ ...details, says: 'several' });
  if (chairs.includes(chairedBy)) return met(details);
  if (form === null) return unknown({ row: number, column: 'form', says: 'form' });
  if (readings.leads === 'presides') return violated(details);
  const leader = standing.find((one) => one.number === chairedBy);
  const isDeputy = leader?.roles.some((role) => role === 'deputy' || role === 'deputySecretary') ?? false;
  return isDeputy ? met(details) : unknown({ ...details, says: 'other' });
}
