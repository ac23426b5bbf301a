// 5.4.6: one chair, from the side of the citizens.
import { chair } from '#rules/5.4.6-chair';
import { annexMembers, annexWith } from '../support/annex-1.ts';
import { day, outcomes, values } from './support.ts';

describe('5.4.6 chair', () => {
  test.each([
    ['citizen', 'met'],
    ['deputy', 'violated'],
    ['municipal', 'violated'],
    [null, 'unknown'],
  ] as const)('from the side %s: %s', (side, value) => {
    expect(outcomes(chair, { members: [{ number: 'М-001', role: 'chair', side }] })).toMatchObject([
      { value, row: 'М-001', column: 'side', actual: side ?? '', required: 'citizen' },
    ]);
  });

  test('the seed’s group is led by a citizen', () => {
    expect(outcomes(chair, { members: annexMembers })).toMatchObject([{ value: 'met', row: 'М-001' }]);
  });

  test('no chair is not known', () => {
    expect(outcomes(chair, { members: annexWith({ 1: { role: 'member' } }) })).toMatchObject([
      { value: 'unknown', says: 'none', row: null, column: 'role' },
    ]);
  });

  test('two chairs are one too many, whatever their sides', () => {
    expect(outcomes(chair, { members: annexWith({ 3: { role: 'chair' } }) })).toMatchObject([
      { value: 'violated', says: 'several', row: 'М-001', column: 'role', figures: { count: 2 } },
      { value: 'violated', says: 'several', row: 'М-003', column: 'role' },
    ]);
  });

  test('a chair who has left is none', () => {
    const members = annexWith({ 1: { left: day('2024-10-05') }, 7: { role: 'chair' } });
    expect(values(chair, { members })).toEqual(['met']);
  });

  test('a chair by «Милдеттер» takes the place of the one typed', () => {
    const offices = [{ member: 'М-007', office: 'chair' as const, from: day('2024-10-01') }];
    expect(outcomes(chair, { members: annexMembers, offices })).toMatchObject([
      { value: 'met', row: 'М-007' },
    ]);
    expect(outcomes(chair, { members: annexMembers, offices, today: '2024-09-30' })).toMatchObject([
      { value: 'met', row: 'М-001' },
    ]);
  });

  const elected = {
    meetings: [{ date: day('2024-09-30') }],
    decisions: [{ meeting: 'Ж-001', elects: 'М-001' }],
  };
  test.each([
    ['a deputy when elected, a citizen now', null, '2025-02-01', 'violated', null],
    ['a deputy until the day before the election', null, '2024-09-29', 'met', null],
    ['a citizen when elected, a deputy since', '2025-01-01', null, 'unknown', 'since'],
    ['a citizen when elected, a deputy for some days since', '2025-01-01', '2025-02-01', 'met', null],
  ] as const)('%s: %s–%s: %s', (_, from, to, value, says) => {
    const offices = [
      {
        member: 'М-001',
        office: 'keneshDeputy' as const,
        from: from === null ? null : day(from),
        to: to === null ? null : day(to),
      },
    ];
    const given = { ...elected, members: annexMembers, offices, today: '2025-10-05' };
    expect(outcomes(chair, given)).toMatchObject([{ value, says, row: 'М-001', column: 'side' }]);
  });

  test('of an election that is not entered, the beginning of the office counts', () => {
    const offices = [
      { member: 'М-001', office: 'chair' as const, from: day('2024-10-01') },
      { member: 'М-001', office: 'keneshDeputy' as const, to: day('2024-10-01') },
    ];
    expect(values(chair, { members: annexMembers, offices })).toEqual(['violated']);
  });
});
