// 5.2.3: the seats of one side among those who sit; how shares are counted is held in composition/.
import { deputySeats } from '#rules/5.2.3-deputies';
import type { Readings } from '#tables';
import { annexMembers } from '../support/annex-1.ts';
import { day, outcomes, values } from './support.ts';

const group = (own: number, other: number, unstated: number) => [
  ...Array.from({ length: own }, () => ({ side: 'deputy' as const })),
  ...Array.from({ length: other }, () => ({ side: OTHER })),
  ...Array.from({ length: unstated }, () => ({ side: null })),
];

const OTHER = 'citizen' as const;

describe('5.2.3 deputies', () => {
  test.each([
    [2, 13, 0, 'default', 'violated', null, '3…4'],
    [3, 12, 0, 'default', 'met', null, '3…4'],
    [4, 11, 0, 'default', 'met', null, '3…4'],
    [5, 10, 0, 'default', 'violated', 'many', '3…4'],
    [4, 10, 1, 'default', 'unknown', null, '3…4'],
    [2, 12, 1, 'default', 'unknown', null, '3…4'],
    [3, 11, 1, 'default', 'met', null, '3…4'],
    [2, 6, 0, 'default', 'met', null, '2'],
    [3, 5, 0, 'default', 'violated', 'many', '2'],
    [3, 12, 0, 'all-strict', 'violated', null, '>= 3.75'],
    [9, 6, 0, 'all-strict', 'met', null, '>= 3.75'],
    [3, 12, 0, 'all-floor', 'met', null, '>= 3'],
    [5, 10, 0, 'within-one', 'violated', 'many', '3…4'],
  ] as const)(
    '%i, %i others, %i not stated, read %s: %s',
    (own, other, unstated, shares, value, says, required) => {
      const readings: Partial<Readings> = { shares };
      expect(outcomes(deputySeats, { members: group(own, other, unstated), readings })).toMatchObject([
        { value, says, required, row: null, column: 'side' },
      ]);
    },
  );

  test('a doubtful reading makes it a warning', () => {
    expect(deputySeats.severity).toBe('warning');
    expect(values(deputySeats, { members: annexMembers })).toEqual(['unknown']);
  });

  test('nobody sits: not known', () => {
    expect(outcomes(deputySeats, { members: [{ left: day('2024-10-01') }] })).toMatchObject([
      { value: 'unknown', says: 'empty' },
    ]);
  });
});
