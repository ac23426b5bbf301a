// The votes of the community's gathering (5.4.4).
import type { Candidate } from '#tables/candidates';
import { saysNone } from './says-none.ts';

type Votes = Pick<Candidate, 'present' | 'votes'>;

/** By which other way than a gathering the citizens chose; null where none is described, or «жок» stands for it. */
export function otherWayOf({ way }: Pick<Candidate, 'way'>): string | null {
  return way === null || saysNone(way) ? null : way;
}

/** Whether there are more votes than voters; null where either is not stated. */
export function isOverVoted({ present, votes }: Votes): boolean | null {
  return present === null || votes === null ? null : votes > present;
}

/** Whether more than half of those present voted for a candidate; null where that is not known or cannot be so. */
export function hasMajority({ present, votes }: Votes): boolean | null {
  if (present === null || votes === null || votes > present) return null;
  return votes * 2 > present;
}

/**
 * Whether nobody at the same gathering got more votes without becoming a member; null where votes are not stated.
 * @param isMember whether a candidate became one
 */
export function hasMostVotes(
  candidate: Candidate,
  candidates: readonly Candidate[],
  isMember: (one: Candidate) => boolean,
): boolean | null {
  const { gatheringDate, gatheringPlace, votes } = candidate;
  if (votes === null) return null;
  const rivals = candidates.filter(
    (one) =>
      one.side === 'citizen' &&
      one.gatheringDate === gatheringDate &&
      one.gatheringPlace === gatheringPlace &&
      !isMember(one),
  );
  if (rivals.some((one) => one.votes !== null && one.votes > votes)) return false;
  return rivals.some((one) => one.votes === null) ? null : true;
}
