// 5.4.4: the gathering's votes for a citizens' candidate are no more than those present.
import { judge, notApplicable, unknown } from '#core/verdict';
import type { Candidate } from '#tables/candidates';
import { rule } from './rule.ts';
import { isOverVoted, otherWayOf } from './shared/gathering-votes.ts';

/** 5.4.4 «Добуш берүүнүн жыйынтыктары боюнча жыйындын катышуучуларынын добуштарынын санынын көпчүлүгүн алган жарандар … талапкерлер деп эсептелет» */
export const gatheringVotes = rule({
  clause: '5.4.4',
  id: '5.4.4-votes',
  kind: 'data',
  severity: 'error',
  sheet: 'candidates',
  reads: ['candidates'],
  *check({ candidates }) {
    for (const candidate of candidates)
      if (candidate.side === 'citizen' || candidate.side === null) yield judgeVotes(candidate);
  },
});

/** Votes that cannot be are seen whatever the side; without a side it is not known whether any are asked for. */
function judgeVotes(candidate: Candidate) {
  const { number, side, present, votes } = candidate;
  if (otherWayOf(candidate) !== null && present === null && votes === null)
    return notApplicable({ row: number, column: 'votes' });
  const over = isOverVoted({ present, votes });
  const details = { row: number, actual: votes ?? '', required: `<= ${present ?? ''}` };
  if (side === null && over !== true) return unknown({ ...details, column: 'side', says: 'side' });
  if (present === null) return unknown({ ...details, column: 'present', says: 'present' });
  if (votes === null) return unknown({ ...details, column: 'votes', says: 'votes' });
  return judge(over === false, { ...details, column: 'votes', figures: { votes, present } });
}
