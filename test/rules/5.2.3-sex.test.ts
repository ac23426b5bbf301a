// 5.2.3: one sex among those who sit; how it is counted is held in composition/.
import { sexShare } from '#rules/5.2.3-sex';
import { annexMembers } from '../support/annex-1.ts';
import { day, outcomes, values } from './support.ts';

const group = (women: number, men: number, unstated = 0) => ({
  members: [
    ...Array.from({ length: women }, () => ({ sex: 'female' as const })),
    ...Array.from({ length: men }, () => ({ sex: 'male' as const })),
    ...Array.from({ length: unstated }, () => ({ sex: null })),
  ],
});

describe('5.2.3 sex', () => {
  test.each([
    [10, 5, 0, 'met'],
    [11, 4, 0, 'violated'],
    [5, 10, 0, 'met'],
    [4, 11, 0, 'violated'],
    [7, 3, 0, 'met'],
    [8, 2, 0, 'violated'],
    [6, 8, 1, 'met'],
    [5, 9, 1, 'met'],
    [4, 10, 1, 'unknown'],
    [0, 0, 0, 'unknown'],
  ] as const)('%i women, %i men, %i not stated: %s', (women, men, unstated, value) => {
    expect(outcomes(sexShare, group(women, men, unstated))).toMatchObject([
      { value, row: null, column: 'sex' },
    ]);
  });

  test('the seed’s list does not state it', () => {
    expect(outcomes(sexShare, { members: annexMembers })).toMatchObject([
      { value: 'unknown', figures: { women: '0…15', men: '0…15', unstated: 15, size: 15, most: 10 } },
    ]);
  });

  test('who has left does not count', () => {
    const { members } = group(10, 4);
    expect(values(sexShare, { members: [...members, { sex: 'female', left: day('2024-10-05') }] })).toEqual([
      'violated',
    ]);
  });
});
