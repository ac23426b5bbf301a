// 2.2(4): scores between 0 and 100, with their reasons.
import { score } from '#rules/2.2(4)-score';
import { outcomeLines } from './outcome-lines.ts';
import type { Case } from './support.ts';

type Row = NonNullable<Case['scores']>[number];

describe('2.2(4) score', () => {
  test.each<[string, Row, readonly string[]]>([
    ['zero', { score: 0, reason: 'суу жок' }, ['met Б-001 score']],
    ['a hundred', { score: 100, reason: 'баары жакшы' }, ['met Б-001 score']],
    ['half a point', { score: 62.5, reason: 'орточо' }, ['met Б-001 score']],
    ['a hundred and a tenth', { score: 100.1, reason: 'өтө жакшы' }, ['violated Б-001 score']],
    ['below zero', { score: -1, reason: 'жаман' }, ['violated Б-001 score']],
    ['no score', { reason: 'орточо' }, ['unknown Б-001 score']],
    ['no reason', { score: 50 }, ['met Б-001 score', 'unknown Б-001 reason: reason']],
  ])('%s', (_, row, expected) => {
    expect(outcomeLines(score, { scores: [row] })).toEqual(expected);
  });

  test('what cannot be read is reported once, as unreadable', () => {
    const problems = [
      { sheet: 'scores', row: 'Б-001', column: 'score', kind: 'decimal', text: 'жакшы' },
    ] as const;
    expect(outcomeLines(score, { scores: [{ reason: 'орточо' }], problems })).toEqual([]);
  });
});
