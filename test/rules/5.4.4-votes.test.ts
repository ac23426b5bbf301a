// 5.4.4: no more votes than voters.
import { gatheringVotes } from '#rules/5.4.4-votes';
import { outcomes, values } from './support.ts';

const candidate = (
  present: number | null,
  votes: number | null,
  side: 'citizen' | 'municipal' | null = 'citizen',
) => ({
  candidates: [{ number: 'Т-001', name: 'К.Мусаев', side, present, votes }],
});

describe('5.4.4 votes', () => {
  test.each([
    [100, 99, 'met', null, 'votes'],
    [100, 100, 'met', null, 'votes'],
    [100, 101, 'violated', null, 'votes'],
    [0, 0, 'met', null, 'votes'],
    [null, 60, 'unknown', 'present', 'present'],
    [100, null, 'unknown', 'votes', 'votes'],
    [null, null, 'unknown', 'present', 'present'],
  ])('%s present, %s votes: %s', (present, votes, value, says, column) => {
    expect(outcomes(gatheringVotes, candidate(present, votes))).toMatchObject([
      { value, says, row: 'Т-001', column },
    ]);
  });

  test('a side not stated: not known, but votes that cannot be are seen', () => {
    expect(outcomes(gatheringVotes, candidate(100, 60, null))).toMatchObject([
      { value: 'unknown', says: 'side', column: 'side' },
    ]);
    expect(outcomes(gatheringVotes, candidate(100, 101, null))).toMatchObject([
      { value: 'violated', figures: { votes: 101, present: 100 } },
    ]);
  });

  test('a municipal candidate does not stand at the gathering', () => {
    expect(outcomes(gatheringVotes, candidate(null, null, 'municipal'))).toEqual([]);
  });

  test('another way than a gathering has no votes of one', () => {
    expect(values(gatheringVotes, { candidates: [{ side: 'citizen', way: 'сурамжылоо' }] })).toEqual(['n/a']);
  });
});
