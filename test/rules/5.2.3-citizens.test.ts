// 5.2.3: the seats of one side among those who sit; how shares are counted is held in composition/.
import { citizenSeats } from '#rules/5.2.3-citizens';
import type { Readings } from '#tables';
import { annexMembers } from '../support/annex-1.ts';
import { day, outcomes, values } from './support.ts';

const group = (own: number, other: number, unstated: number) => [
  ...Array.from({ length: own }, () => ({ side: 'citizen' as const })),
  ...Array.from({ length: other }, () => ({ side: OTHER })),
  ...Array.from({ length: unstated }, () => ({ side: null })),
];

const OTHER = 'municipal' as const;

describe('5.2.3 citizens', () => {
  test.each([
    [7, 8, 0, 'default', 'violated', null, '>= 7.5'],
    [8, 7, 0, 'default', 'met', null, '>= 7.5'],
    [7, 7, 1, 'default', 'unknown', null, '>= 7.5'],
    [6, 8, 1, 'default', 'violated', null, '>= 7.5'],
    [8, 6, 1, 'default', 'met', null, '>= 7.5'],
    [6, 6, 0, 'default', 'met', null, '>= 6'],
    [5, 7, 0, 'default', 'violated', null, '>= 6'],
    [7, 8, 0, 'all-strict', 'violated', null, '>= 7.5'],
    [7, 8, 0, 'all-floor', 'met', null, '>= 7'],
    [6, 9, 0, 'all-floor', 'violated', null, '>= 7'],
    [7, 8, 0, 'within-one', 'met', null, '7…8'],
    [9, 6, 0, 'within-one', 'violated', 'many', '7…8'],
  ] as const)(
    '%i, %i others, %i not stated, read %s: %s',
    (own, other, unstated, shares, value, says, required) => {
      const readings: Partial<Readings> = { shares };
      expect(outcomes(citizenSeats, { members: group(own, other, unstated), readings })).toMatchObject([
        { value, says, required, row: null, column: 'side' },
      ]);
    },
  );

  test('the seed’s group has too few whatever №2 is, and is shown the smallest repair', () => {
    const [outcome] = outcomes(citizenSeats, { members: annexMembers });
    expect(outcome).toMatchObject({ value: 'violated', actual: '6…7 of 15', required: '>= 7.5' });
    expect(outcome?.repairs).toHaveLength(1);
  });

  test('nobody sits: not known', () => {
    expect(values(citizenSeats, {})).toEqual(['unknown']);
    expect(values(citizenSeats, { members: [{ left: day('2024-10-01') }] })).toEqual(['unknown']);
  });
});
