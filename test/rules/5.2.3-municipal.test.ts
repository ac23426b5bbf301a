// 5.2.3: the seats of one side among those who sit; how shares are counted is held in composition/.
import { municipalSeats } from '#rules/5.2.3-municipal';
import type { Readings } from '#tables';
import { annexMembers } from '../support/annex-1.ts';
import { day, outcomes, reading, values } from './support.ts';

const group = (own: number, other: number, unstated: number) => [
  ...Array.from({ length: own }, () => ({ side: 'municipal' as const })),
  ...Array.from({ length: other }, () => ({ side: OTHER })),
  ...Array.from({ length: unstated }, () => ({ side: null })),
];

const OTHER = 'citizen' as const;

describe('5.2.3 municipal', () => {
  test.each([
    [3, 12, 0, 'default', 'violated', null, '>= 3.75'],
    [4, 11, 0, 'default', 'met', null, '>= 3.75'],
    [3, 11, 1, 'default', 'unknown', null, '>= 3.75'],
    [2, 12, 1, 'default', 'violated', null, '>= 3.75'],
    [4, 10, 1, 'default', 'met', null, '>= 3.75'],
    [3, 9, 0, 'default', 'met', null, '>= 3'],
    [2, 9, 0, 'default', 'violated', null, '>= 2.75'],
    [3, 12, 0, 'all-strict', 'violated', null, '>= 3.75'],
    [3, 12, 0, 'all-floor', 'met', null, '>= 3'],
    [2, 13, 0, 'all-floor', 'violated', null, '>= 3'],
    [5, 10, 0, 'within-one', 'violated', 'many', '3…4'],
    [2, 13, 0, 'within-one', 'violated', null, '3…4'],
  ] as const)(
    '%i, %i others, %i not stated, read %s: %s',
    (own, other, unstated, shares, value, says, required) => {
      const readings: Partial<Readings> = { shares };
      expect(outcomes(municipalSeats, { members: group(own, other, unstated), readings })).toMatchObject([
        { value, says, required, row: null, column: 'side' },
      ]);
    },
  );

  test('figures say what is there, what is asked and what is not stated', () => {
    expect(outcomes(municipalSeats, { members: annexMembers })).toMatchObject([
      { value: 'met', figures: { seats: '4…5', size: 15, least: 4, most: 15, unstated: 1 }, repairs: [] },
    ]);
  });

  test.each([
    [null, 'met', '4…5'],
    ['municipal', 'met', '4…5'],
    ['notMunicipal', 'violated', '0…1'],
  ] as const)('annex 1, its village heads read as %s: %s', (chosen, value, seats) => {
    const given = { members: annexMembers, ...reading('villageHead', chosen) };
    expect(outcomes(municipalSeats, given)).toMatchObject([{ value, figures: { seats, size: 15 } }]);
  });

  test('a village head with a municipal post is a municipal employee', () => {
    const given = {
      members: [{ number: 'М-001', side: 'municipal' as const, position: 'айыл башчысы' }],
      ...reading('villageHead', 'notMunicipal'),
    };
    const offices = [{ member: 'М-001', office: 'municipalPost' as const }];
    expect(values(municipalSeats, given)).toEqual(['violated']);
    expect(values(municipalSeats, { ...given, offices })).toEqual(['met']);
  });

  test('nobody sits: not known', () => {
    expect(outcomes(municipalSeats, { members: [{ left: day('2024-10-01') }] })).toMatchObject([
      { value: 'unknown', says: 'empty' },
    ]);
  });

  test('a size at which no composition is lawful is judged by its own numbers', () => {
    expect(values(municipalSeats, { members: group(3, 6, 0) })).toEqual(['met']);
    expect(values(municipalSeats, { members: group(2, 7, 0) })).toEqual(['violated']);
  });
});
