// 5.4.4: the gathering's day and place are known, its minutes kept and sent to the kenesh.
import { met, type Outcome, unknown, violated } from '#core/verdict';
import type { Candidate } from '#tables/candidates';
import { rule } from './rule.ts';

const STATED = ['gatheringDate', 'gatheringPlace', 'minutes', 'sentToKenesh'] as const;

/** 5.4.4 «добуш берүүнүн жыйынтыктары протокол менен жол-жоболоштурулат жана жергиликтүү кеңешке жиберилет» */
export const gatheringMinutes = rule({
  clause: '5.4.4',
  id: '5.4.4-minutes',
  severity: 'error',
  sheet: 'candidates',
  reads: ['candidates'],
  *check({ candidates }) {
    for (const candidate of candidates) if (candidate.side === 'citizen') yield* judgeMinutes(candidate);
  },
});

function* judgeMinutes(candidate: Candidate): Iterable<Outcome> {
  const { number: row, gatheringDate, sentToKenesh } = candidate;
  const blank = STATED.filter((column) => candidate[column] === null);
  for (const column of blank) yield unknown({ row, column, says: column });
  if (gatheringDate !== null && sentToKenesh !== null && sentToKenesh < gatheringDate) {
    const figures = { gathered: gatheringDate, sent: sentToKenesh };
    yield violated({
      row,
      column: 'sentToKenesh',
      actual: sentToKenesh,
      required: `>= ${gatheringDate}`,
      figures,
    });
  } else if (blank.length === 0) yield met({ row, column: 'minutes' });
}
