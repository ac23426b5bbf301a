// 5.4.4: a citizens' member and the votes of the gathering.
import { citizensElected } from '#rules/5.4.4-elected';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, day, outcomes, values } from './support.ts';

const member = (given: object = {}) => ({
  number: 'М-012',
  name: 'К.Мусаев',
  side: 'citizen' as const,
  route: 'elected' as const,
  ...given,
});
const candidate = (present: number | null, votes: number | null, name = 'К.Мусаев') => ({
  number: 'Т-001',
  name,
  side: 'citizen' as const,
  present,
  votes,
});

describe('5.4.4 elected', () => {
  test.each<[string, Case, string, string | null]>([
    ['more than half', { members: [member()], candidates: [candidate(100, 51)] }, 'met', 'minority'],
    ['half', { members: [member()], candidates: [candidate(100, 50)] }, 'violated', 'minority'],
    [
      'more than half of an odd number',
      { members: [member()], candidates: [candidate(101, 51)] },
      'met',
      'minority',
    ],
    [
      'less than half of an odd number',
      { members: [member()], candidates: [candidate(101, 50)] },
      'violated',
      'minority',
    ],
    [
      'the family name first',
      { members: [member()], candidates: [candidate(100, 60, 'Мусаев К.')] },
      'met',
      'minority',
    ],
    [
      'the name with a blank',
      { members: [member()], candidates: [candidate(100, 60, 'К. Мусаев')] },
      'met',
      'minority',
    ],
    ['votes not stated', { members: [member()], candidates: [candidate(100, null)] }, 'unknown', 'votes'],
    ['more votes than voters', { members: [member()], candidates: [candidate(50, 60)] }, 'unknown', 'votes'],
    [
      'a second gathering',
      { members: [member()], candidates: [candidate(100, 40), candidate(80, 60)] },
      'met',
      'minority',
    ],
    [
      'nobody of that name',
      { members: [member()], candidates: [candidate(100, 60, 'А.Боталиев')] },
      'unknown',
      'noCandidate',
    ],
    [
      'a candidate of no stated side',
      { members: [member()], candidates: [{ ...candidate(100, 60), side: null }] },
      'unknown',
      'noCandidate',
    ],
    ['how they joined is not stated', { members: [member({ route: null })] }, 'unknown', 'route'],
    ['nominated', { members: [member({ route: 'nominated' })] }, 'violated', 'otherRoute'],
  ])('%s: %s', (_, given, value, says) => {
    expect(outcomes(citizensElected, given)).toMatchObject([{ value, says, row: 'М-012', column: 'route' }]);
  });

  test('figures are those of the gathering', () => {
    const given = { members: [member()], candidates: [candidate(100, 50)] };
    expect(outcomes(citizensElected, given)).toMatchObject([
      { actual: '50 of 100', required: '> 50', figures: { votes: 50, present: 100 } },
    ]);
  });

  test('the seed’s list does not say how its six citizens joined', () => {
    expect(values(citizensElected, { members: annexMembers })).toEqual(
      Array.from({ length: 6 }, () => 'unknown'),
    );
  });

  test('other sides and those who have left are not asked', () => {
    const members = [member({ side: 'deputy' }), member({ side: null }), member({ left: day('2024-10-05') })];
    expect(values(citizensElected, { members })).toEqual([]);
  });
});
