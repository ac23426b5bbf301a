// Who was a member on a day, of which side and in which roles. Side and role of «Мүчөлөр» hold from appointment to departure;
// a row of «Милдеттер» overrides the side for its days, and of an office that has rows only they say when it was held.
import type { CivilDate } from '#core/date';
import { groupedBy } from '#core/group';
import type { Member } from '#tables/members';
import type { Office } from '#tables/offices';
import { seatedOn } from '#tables/seated';
import type { Facts } from '../facts.ts';

/** Offices within the group that «Мүчөлөр» holds as a role. */
const ROLES = ['chair', 'deputy', 'secretary', 'deputySecretary'] as const;

export type Role = (typeof ROLES)[number];

const SIDES = { keneshDeputy: 'deputy', municipalPost: 'municipal' } as const;

/** A member as of a day. */
export interface Standing extends Omit<Member, 'role'> {
  /** Several where one person holds several offices; none of a plain member. */
  readonly roles: readonly Role[];
}

type Known = Pick<Facts, 'members' | 'offices'>;

/** The members who sat on a day, each with the side and the roles of that day. */
export function standingOn(day: CivilDate, { members, offices }: Known): readonly Standing[] {
  const held = heldOn(day, offices);
  const own = groupedBy(held, ({ member }) => member);
  const taken = new Set(held.map(({ office }) => office));
  const unstated = new Set(unstatedOn(day, offices).map(({ member }) => member));
  return seatedOn(members, day).map(({ role, ...member }) => {
    const rows = own.get(member.number) ?? [];
    const dated = new Set(offices.filter((one) => one.member === member.number).map(({ office }) => office));
    const roles = ROLES.filter(
      (each) =>
        rows.some(({ office }) => office === each) ||
        (each === role && !dated.has(each) && !taken.has(each) && !rows.some((one) => isOfOne(one, each))),
    );
    return { ...member, side: unstated.has(member.number) ? null : sideBy(rows, member.side), roles };
  });
}

/** Rows that hold on a day and do not say which office: anyone who is named in them may be anything then. */
export function unstatedOn(day: CivilDate, offices: readonly Office[]): readonly Office[] {
  return offices.filter((one) => one.member !== null && one.office === null && covers(one, day));
}

/** Those who sat as chair on a day: one, or none where nobody is stated, or several where the rows contradict each other. */
export function chairsOn(day: CivilDate, facts: Known): readonly Standing[] {
  return standingOn(day, facts).filter(({ roles }) => roles.includes('chair'));
}

/** The side of a member on a day; null where it is not stated or the rows contradict each other. */
export function sideOn(
  day: CivilDate,
  { number, side }: Pick<Member, 'number' | 'side'>,
  offices: readonly Office[],
): Member['side'] {
  if (unstatedOn(day, offices).some(({ member }) => member === number)) return null;
  return sideBy(
    heldOn(day, offices).filter(({ member }) => member === number),
    side,
  );
}

/** The side from which a member came in; null where the day is not stated and the side has changed since. */
export function sideWhenAppointed(
  member: Member,
  { offices, today }: Known & Pick<Facts, 'today'>,
): Member['side'] {
  const { appointed, side } = member;
  if (appointed !== null) return sideOn(appointed, member, offices);
  return sideOn(today, member, offices) === side ? side : null;
}

/** Whether a member was a deputy of the kenesh or a municipal employee and is so no longer, by «Милдеттер». */
export function hasLostOffice(day: CivilDate, { number }: Member, offices: readonly Office[]): boolean {
  const own = offices.filter((one) => one.member === number && isSideOffice(one.office));
  return own.some(({ to }) => to !== null && to < day) && !own.some((one) => covers(one, day));
}

/** Whether a member holds an office on a day by «Милдеттер». */
export function holdsOffice(
  day: CivilDate,
  number: string,
  office: Office['office'],
  offices: readonly Office[],
): boolean {
  return offices.some((one) => one.member === number && one.office === office && covers(one, day));
}

/** The rows that hold on a day; who leaves an office on the day on which another takes it has left it. */
function heldOn(day: CivilDate, offices: readonly Office[]): readonly Office[] {
  const held = offices.filter((one) => one.member !== null && one.office !== null && covers(one, day));
  const isFollowed = ({ office, to }: Office) =>
    to === day && held.some((other) => other.office === office && other.to !== day);
  return held.filter((one) => isSideOffice(one.office) || !isFollowed(one));
}

function covers({ from, to }: Office, day: CivilDate): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

/** Nobody sits for two sides at once: rows of both leave the side unknown. */
function sideBy(rows: readonly Office[], typed: Member['side']): Member['side'] {
  const sides = new Set(rows.flatMap(({ office }) => (isSideOffice(office) ? [SIDES[office]] : [])));
  const [side = typed] = sides;
  return sides.size > 1 ? null : side;
}

function isSideOffice(office: Office['office']): office is keyof typeof SIDES {
  return office !== null && office in SIDES;
}

/** Whether a row of a deputy or of a secretary is one half of the double office, or the double office has it in it. */
function isOfOne({ office }: Office, role: Role): boolean {
  const isDouble = office === 'deputySecretary' || role === 'deputySecretary';
  return isDouble && office !== 'chair' && role !== 'chair' && ROLES.some((one) => one === office);
}

/**
 * Rows that put two people into one office of the group, or one person on two sides, for more than the day on which the
 * office or the side passes.
 */
export function heldTwice(offices: readonly Office[]): readonly (readonly [Office, Office])[] {
  const own = offices.filter(({ member, office }) => member !== null && office !== null);
  return own.flatMap((one, index) =>
    own.slice(0, index).flatMap((other): (readonly [Office, Office])[] => {
      const isTwice = one.member === other.member ? isOnTwoSides(one, other) : isOneSeat(one, other);
      return isTwice && startsBefore(one, other) && startsBefore(other, one) ? [[one, other]] : [];
    }),
  );
}

const isOneSeat = (one: Office, other: Office) => one.office === other.office && !isSideOffice(one.office);

const isOnTwoSides = (one: Office, other: Office) =>
  one.office !== other.office && isSideOffice(one.office) && isSideOffice(other.office);

const startsBefore = ({ from }: Office, { to }: Office) => from === null || to === null || from < to;
