// Who was at a meeting, of those who sat in the group that day (7.2.3).
import { type Edition, editionOn, firstEdition } from '#calendar';
import type { CivilDate } from '#core/date';
import { isThere, minuteIn } from '#tables/attendees';
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import type { Member } from '#tables/members';
import { seatedOn } from '#tables/seated';
import type { Facts } from '../facts.ts';

export interface Attendance {
  /** All members of the day, those suspended from a subject included; or the seats, where the reading says so. */
  readonly size: number;
  /** How many make the meeting competent: more than half of all, by the edition of the day. */
  readonly needed: number;
  /** How many of them attended. */
  readonly count: number;
  /** Those who may or may not have been members yet: the day of their appointment is not stated. */
  readonly undated: number;
  /** Whether the meeting was competent; null where the blanks leave it open, nobody is named, or there was no group. */
  readonly competent: boolean | null;
}

/** 7.2.3 «мүчөлөрүнүн жалпы санынан жарымынан көбү катышса» */
export function attendanceOn(
  date: CivilDate,
  present: Meeting['present'],
  { members, readings, settings }: Pick<Facts, 'members' | 'readings' | 'settings'>,
): Attendance {
  const { quorum } = editionOn(date, settings);
  const [over, of] = quorum;
  const seated = seatedOn(members, date);
  const isPresent = ({ number }: Member) => present.includes(number);
  const sure = seated.filter(({ appointed }) => appointed !== null);
  const blank = seated.filter(({ appointed }) => appointed === null);
  const counted = {
    sure: sure.filter(isPresent).length,
    seated: sure.length,
    blankPresent: blank.filter(isPresent).length,
    blankAbsent: blank.length - blank.filter(isPresent).length,
  };
  const seats =
    readings.total === 'seats' ? members.filter(({ replaces }) => replaces === null).length : null;
  const size = seats ?? seated.length;
  const isNamed = size > 0 && seated.length > 0 && present.length > 0;
  return {
    size,
    needed: Math.floor((size * over) / of) + 1,
    count: counted.sure + counted.blankPresent,
    undated: blank.length,
    competent: isNamed ? isCompetent(counted, seats, quorum) : null,
  };
}

export interface Counted {
  /** Present, and certainly members. */
  readonly sure: number;
  /** Certainly members, present or not. */
  readonly seated: number;
  readonly blankPresent: number;
  readonly blankAbsent: number;
}

/**
 * Whether more than half of all, or another part, attended, whatever the blanks are: true where it holds even if only those absent among them
 * were members, false where it fails even if only those present were, else null.
 * @param seats the total where it is fixed, else null: then it grows with the members
 */
export function isCompetent(
  { sure, seated, blankPresent, blankAbsent }: Counted,
  seats: number | null,
  [over, of]: Edition['quorum'] = firstEdition.quorum,
): boolean | null {
  const [least, most] =
    seats === null
      ? [
          of * sure - over * (seated + blankAbsent),
          of * (sure + blankPresent) - over * (seated + blankPresent),
        ]
      : [of * sure - over * seats, of * (sure + blankPresent) - over * seats];
  if (least > 0) return true;
  return most <= 0 ? false : null;
}

/**
 * Who was there when a decision was taken: certainly, and at the most. The two differ where somebody came late or left
 * early, and it is not known whether before the decision or after it.
 */
export function presentWhen(
  { time }: Pick<Decision, 'time'>,
  { number, present }: Pick<Meeting, 'number' | 'present'>,
  partly: Facts['partly'],
): { readonly sure: readonly string[]; readonly most: readonly string[] } {
  const decision = { time, meeting: number };
  const there = present.map((member) => ({ member, isThere: wasThere(member, decision, partly) }));
  const only = (some: typeof there) => some.map(({ member }) => member);
  return {
    sure: only(there.filter((one) => one.isThere === true)),
    most: only(there.filter((one) => one.isThere !== false)),
  };
}

/** Whether one of those who attended a meeting was there when a decision was taken; null where that is not known. */
export function wasThere(
  member: string,
  { time, meeting }: Pick<Decision, 'time' | 'meeting'>,
  partly: Facts['partly'],
): boolean | null {
  const times = partly.get(meeting ?? '')?.find((one) => one.member === member);
  return isThere(times, times === undefined ? null : minuteIn(time ?? ''));
}

/** Whether a meeting is one of the whole group, as far as its form is stated. */
export function mayBeOfGroup({ form }: Pick<Meeting, 'form'>): boolean {
  return form === null || form === 'group';
}
