// 1: a number of the kenesh's own Жобо with its decision, or without.
import { ownTerms } from '#rules/1-own-terms';
import { outcomes } from './support.ts';

describe('1 own terms', () => {
  test.each([
    ['№ 9-3, 01.06.2025', 'met'],
    [null, 'unknown'],
  ])('the reference %s: %s', (reference, value) => {
    const settings = { 'term4.3-10': { count: 15, reference, from: null } };
    expect(outcomes(ownTerms, { settings })).toMatchObject([
      { value, row: 'term4.3-10', column: 'reference', actual: '15', figures: { clause: '4.3-10' } },
    ]);
  });

  test('nothing to say where the model regulation holds', () => {
    expect(outcomes(ownTerms, {})).toEqual([]);
  });
});
