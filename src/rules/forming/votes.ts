// The votes of the community's gathering (5.4.4).
import type { Candidate } from '#tables/candidates';

type Votes = Pick<Candidate, 'present' | 'votes'>;

/** Whether there are more votes than voters; null where either is not stated. */
export function isOverVoted({ present, votes }: Votes): boolean | null {
  return present === null || votes === null ? null : votes > present;
}

/** Whether more than half of those present voted for a candidate; null where that is not known or cannot be so. */
export function hasMajority({ present, votes }: Votes): boolean | null {
  if (present === null || votes === null || votes > present) return null;
  return votes * 2 > present;
}
