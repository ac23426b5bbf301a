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

  test.each([
    ['limit5.2.1-most', '5.2.1'],
    ['limit5.2.3-sex', '5.2.3'],
  ] as const)('a number that is no term, %s, is named by its clause', (row, clause) => {
    const settings = { [row]: { count: 17, reference: null, from: null } };
    expect(outcomes(ownTerms, { settings })).toMatchObject([{ value: 'unknown', row, figures: { clause } }]);
  });

  test('nothing to say where the model regulation holds', () => {
    expect(outcomes(ownTerms, {})).toEqual([]);
  });
});
