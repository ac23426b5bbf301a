// 2.2(4): a score of a scorecard lies between 0 and 100, and says why it is what it is.
import { met, unknown, violated } from '#core/verdict';
import { isScore, LEAST, MOST } from '#survey/scorecard';
import { rule } from './rule.ts';

/** 2.2(4) «канааттануунун деңгээлин изилдөө» */
export const score = rule({
  clause: '2.2(4)',
  id: '2.2(4)-score',
  kind: 'data',
  severity: 'error',
  sheet: 'scores',
  reads: ['scores'],
  *check({ scores, problems }) {
    const unreadable = new Set(
      problems.filter(({ sheet, column }) => sheet === 'scores' && column === 'score').map(({ row }) => row),
    );
    for (const { number, score: given, reason } of scores) {
      const place = { row: number, column: 'score' };
      const details = { ...place, actual: given ?? '', required: `${LEAST}…${MOST}` };
      if (given !== null) {
        yield isScore(given) ? met(details) : violated({ ...details, figures: { score: given } });
      } else if (!unreadable.has(number)) yield unknown(place);
      if (reason === null) yield unknown({ row: number, column: 'reason', says: 'reason' });
    }
  },
});
