// The votes on a decision (7.2.3): how many there could be, and whether the decision's own words say that they fell short.
import type { Decision } from '#tables/decisions';
import type { Meeting } from '#tables/meetings';
import { seatedOn } from '#tables/seated';
import type { Facts } from '../facts.ts';
import { presentWhen } from './attendance.ts';

/** The kinds of votes that are counted. */
export const VOTES = ['for', 'against', 'abstained'] as const;

/** Votes of those stated, and those who could give them. */
export interface Ballot {
  readonly votes: number;
  readonly voters: number;
  readonly present: number;
  readonly recused: number;
}

/** Counts a decision's votes against the members who were there and did not stand aside. */
export function ballotOf(row: Decision, present: readonly string[]): Ballot {
  const recused = present.filter((number) => row.recused.includes(number)).length;
  const votes = VOTES.reduce((sum, one) => sum + (row[one] ?? 0), 0);
  return { votes, voters: present.length - recused, present: present.length, recused };
}

/** The members who attended a meeting; null where that is not stated. */
export function membersAt(held: Meeting | undefined, members: Facts['members']): readonly string[] | null {
  if (held === undefined || held.date === null || held.present.length === 0) return null;
  const seated = seatedOn(members, held.date).map(({ number }) => number);
  return seated.length === 0 ? null : seated.filter((number) => held.present.includes(number));
}

/**
 * The votes where there are more of them than those who may have been there then: nothing is known of what they carried;
 * else null.
 */
export function overCast(
  row: Decision,
  held: Meeting | undefined,
  { members, partly }: Pick<Facts, 'members' | 'partly'>,
): Ballot | null {
  const present = membersAt(held, members);
  if (held === undefined || present === null) return null;
  const ballot = ballotOf(row, presentWhen(row, { number: held.number, present }, partly).most);
  return ballot.votes > ballot.voters ? ballot : null;
}

const NOT_CARRIED =
  /(?:алын|шайлан|бекитил|колдон|колдолун|жактырыл)(?:(?:ба|бе|бо)(?:ды|ди|ду|й|г)|(?:ган|ген|гон)\s+(?:жок|эмес))|четке\s+кагылды|отклонен|отклонён|не\s+(?:был[аои]?\s+)?(?:принят|утвержд|избран|поддерж|одобрен)|rejected|not\s+(?:adopted|accepted|approved|elected|carried)/iu;

const TO_REJECT = /четке\s+каг|баш\s+тарт|отклон|отказать|reject/iu;

/**
 * What a decision's text says of its proposal: that it did not pass, or that something is to be rejected, of which it is not
 * certain on what the votes were; null where it says neither. A «жок» or «не» in what was decided says nothing of the vote.
 */
export function refusalIn(decision: string | null): 'notCarried' | 'toReject' | null {
  if (NOT_CARRIED.test(decision ?? '')) return 'notCarried';
  return TO_REJECT.test(decision ?? '') ? 'toReject' : null;
}
