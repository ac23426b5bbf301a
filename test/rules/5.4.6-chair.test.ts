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
});
