// 7.1: what was asked of the executive body is given.
import { support } from '#rules/7.1-support';
import { type Case, day, outcomes, values } from './support.ts';

const asked = day('2024-09-20');

describe('7.1 support', () => {
  test.each([
    ['given', { asked, given: day('2024-09-25') }, 'met'],
    ['given, out of which money is not entered', { given: asked, source: null }, 'unknown'],
    ['given out of other money', { given: asked, source: 'other' }, 'violated'],
    ['given before it was asked', { asked, given: day('2024-09-19') }, 'unknown'],
    ['given the day it was asked', { asked, given: asked }, 'met'],
    ['given today', { asked, given: day('2024-10-05') }, 'met'],
    ['promised for tomorrow', { asked, given: day('2024-10-06') }, 'unknown'],
    ['given, nobody knows when it was asked', { given: day('2024-09-25') }, 'met'],
    ['refused', { asked, refused: day('2024-10-01') }, 'violated'],
    ['refused, then given', { asked, refused: day('2024-09-22'), given: day('2024-10-01') }, 'met'],
    ['given, then refused', { asked, given: day('2024-09-22'), refused: day('2024-10-01') }, 'unknown'],
    ['given and refused on one day', { asked, given: asked, refused: asked }, 'unknown'],
    ['asked, neither given nor refused', { asked }, 'unknown'],
    ['asked today', { asked: day('2024-10-05') }, 'unknown'],
    ['to be asked tomorrow', { asked: day('2024-10-06') }, 'n/a'],
    ['nothing but what it is', {}, 'unknown'],
  ] as const)('%s', (_, row, value) => {
    expect(values(support, { support: [{ what: 'Унаа', source: 'localBudget', ...row }] })).toEqual([value]);
  });

  test('the cell that is wanting is named', () => {
    const given: Case = { support: [{}, { asked }, { refused: asked }] };
    expect(outcomes(support, given)).toMatchObject([
      { row: 'КМ-001', column: 'asked', says: 'asked' },
      { row: 'КМ-002', column: 'given', figures: { asked } },
      { row: 'КМ-003', column: 'refused', figures: { refused: asked } },
    ]);
  });

  test('nothing asked, no verdict', () => {
    expect(values(support, {})).toEqual([]);
  });
});
