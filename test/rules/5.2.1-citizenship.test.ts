// 5.2.1: citizens of the Kyrgyz Republic.
import { citizenship } from '#rules/5.2.1-citizenship';
import { day, outcomes } from './support.ts';

describe('5.2.1 citizenship', () => {
  test.each([
    ['kyrgyz', 'met'],
    ['other', 'violated'],
    [null, 'unknown'],
  ] as const)('%s: %s', (given, value) => {
    expect(outcomes(citizenship, { members: [{ number: 'М-015', citizenship: given }] })).toMatchObject([
      { value, row: 'М-015', column: 'citizenship', actual: given ?? '', required: 'kyrgyz' },
    ]);
  });

  test('who has left is not asked', () => {
    expect(outcomes(citizenship, { members: [{ left: day('2024-10-05') }] })).toEqual([]);
  });
});
