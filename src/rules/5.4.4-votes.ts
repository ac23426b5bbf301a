// 5.4.4: the gathering's votes for a citizens' candidate are no more than those present.
import { judge, type Outcome, unknown } from '#core/verdict';
import type { Candidate } from '#tables/candidates';
import { isOverVoted } from './forming/votes.ts';
import { rule } from './rule.ts';

/** 5.4.4 «Добуш берүүнүн жыйынтыктары боюнча жыйындын катышуучуларынын добуштарынын санынын көпчүлүгүн алган жарандар … талапкерлер деп эсептелет» */
export const gatheringVotes = rule({
  clause: '5.4.4',
  id: '5.4.4-votes',
  severity: 'error',
  sheet: 'candidates',
  reads: ['candidates'],
  *check({ candidates }) {
    for (const candidate of candidates)
      if (candidate.side === 'citizen' || candidate.side === null) yield judgeVotes(candidate);
  },
});

/** Votes that cannot be are seen whatever the side; without a side it is not known whether any are asked for. */
function judgeVotes({ number, side, present, votes }: Candidate): Outcome {
  const over = isOverVoted({ present, votes });
  const said = { row: number, actual: votes ?? '', required: `<= ${present ?? ''}` };
  if (side === null && over !== true) return unknown({ ...said, column: 'side', says: 'side' });
  if (present === null) return unknown({ ...said, column: 'present', says: 'present' });
  if (votes === null) return unknown({ ...said, column: 'votes', says: 'votes' });
  return judge(over === false, { ...said, column: 'votes', figures: { votes, present } });
}
