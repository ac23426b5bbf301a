// Scorecards: who rated, what, and how far from the provider.
import { gapOf, ratersOf, scoreBy } from '../../src/survey/scorecard.ts';
import type { Score } from '../../src/tables/scores.ts';

const given = (number: string, more: Partial<Score>): Score => ({
  number,
  survey: 'С-001',
  question: 'СУ-001',
  by: 'focusGroup',
  group: 'Аялдар',
  village: 'Терек',
  date: null,
  people: null,
  score: 50,
  reason: null,
  ...more,
});

const all = [
  given('Б-001', { by: 'provider', group: 'Ишкана', village: 'Баетов', score: 80 }),
  given('Б-002', { score: 55 }),
  given('Б-003', { group: ' аялдар.', score: 90 }),
  given('Б-004', { village: 'Баетов', score: 40 }),
  given('Б-005', { question: 'СУ-002', score: 101 }),
  given('Б-006', { by: 'provider', group: null, village: null, question: 'СУ-002', score: 60 }),
  given('Б-007', { by: null }),
  given('Б-008', { question: null }),
];

describe('raters', () => {
  const raters = ratersOf(all);

  test('a group in a village is one, however it is spelt; the provider is one and comes last', () => {
    expect(raters.map(({ by, group, village }) => [by, group, village])).toEqual([
      ['focusGroup', 'Аялдар', 'Терек'],
      ['focusGroup', 'Аялдар', 'Баетов'],
      ['provider', 'Ишкана', ''],
    ]);
  });

  test.each([
    [0, 'СУ-001', 55, -25],
    [1, 'СУ-001', 40, -40],
    [2, 'СУ-001', 80, null],
    [0, 'СУ-002', null, null],
    [1, 'СУ-002', null, null],
    [2, 'СУ-002', 60, null],
  ])('rater %i gives %s %p, %p from the provider', (index, question, score, gap) => {
    const rater = raters[index];
    if (!rater) throw new Error(`No rater ${index}`);
    expect(scoreBy(rater, question)).toBe(score);
    expect(gapOf(rater, raters, question)).toBe(gap);
  });

  test('without a provider there is no gap', () => {
    const groups = ratersOf(all.filter(({ by }) => by === 'focusGroup'));
    const [first] = groups;
    expect(first && gapOf(first, groups, 'СУ-001')).toBeNull();
  });
});
