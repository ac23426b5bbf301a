// 5.2.1: of the local community; read literally, of the kenesh.
import { community } from '#rules/5.2.1-community';
import { annexMembers } from '../support/annex-1.ts';
import { outcomes, values } from './support.ts';

describe('5.2.1 community', () => {
  test.each([
    ['Терек', 'met'],
    [null, 'unknown'],
    ['жок', 'unknown'],
  ] as const)('village %s: %s', (village, value) => {
    expect(outcomes(community, { members: [{ number: 'М-007', village }] })).toMatchObject([
      { value, row: 'М-007', column: 'village', says: null },
    ]);
  });

  test.each([
    ['deputy', 'met'],
    ['citizen', 'violated'],
    ['municipal', 'violated'],
    [null, 'unknown'],
  ] as const)('read literally, side %s: %s', (side, value) => {
    const given = {
      members: [{ number: 'М-007', side, village: 'Терек' }],
      readings: { community: 'literal' },
    } as const;
    expect(outcomes(community, given)).toMatchObject([
      { value, row: 'М-007', column: 'side', says: value === 'met' ? null : 'literal', required: 'deputy' },
    ]);
  });

  test('read literally, no group could keep 5.2.3 as well: of the seed’s only the four deputies fit', () => {
    const outcome = values(community, { members: annexMembers, readings: { community: 'literal' } });
    expect(outcome.filter((value) => value === 'met')).toHaveLength(4);
  });
});
