// «Талапкерлер»: whether the gathering elected a candidate (5.4.4).
import { hasMajority } from '#rules/shared/gathering-votes';
import { answered, computedColumns } from './column.ts';

/** The gathering elects the citizens' candidates; municipal staff and deputies come by other ways. */
export const candidates = computedColumns({
  sheet: 'candidates',
  reads: ['candidates'],
  rows: (facts) =>
    facts.candidates.map((candidate) => ({
      elected: candidate.side === 'citizen' ? answered(hasMajority(candidate)) : null,
    })),
});
