// Who was at a meeting, of those who sat in the group that day (7.2.3).
import type { CivilDate } from '#core/date';
import type { Meeting } from '#tables/meetings';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';

export interface Attendance {
  /** All members of the day, those suspended from a subject included. */
  readonly size: number;
  /** How many make the meeting competent: more than half of all. */
  readonly needed: number;
  /** How many of them attended. */
  readonly count: number;
  /** Whether the meeting was competent; null where nobody is named, or there was no group. */
  readonly competent: boolean | null;
}

/** 7.2.3 «мүчөлөрүнүн жалпы санынан жарымынан көбү катышса» */
export function attendanceOn(
  date: CivilDate,
  present: Meeting['present'],
  members: readonly Member[],
): Attendance {
  const seated = seatedOn(members, date);
  const size = seated.length;
  const needed = Math.floor(size / 2) + 1;
  const count = seated.filter(({ number }) => present.includes(number)).length;
  return { size, needed, count, competent: size === 0 || present.length === 0 ? null : count >= needed };
}

/** Whether a meeting is one of the whole group, as far as its form is stated. */
export function mayBeOfGroup({ form }: Pick<Meeting, 'form'>): boolean {
  return form === null || form === 'group';
}
