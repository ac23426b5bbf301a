// 5.4.4: a citizens' member and the votes of the gathering.
import { citizensElected } from '#rules/5.4.4-elected';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, day, outcomes, reading, values } from './support.ts';

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
    ['more than half', { members: [member()], candidates: [candidate(100, 51)] }, 'met', null],
    ['half', { members: [member()], candidates: [candidate(100, 50)] }, 'violated', 'minority'],
    [
      'more than half of an odd number',
      { members: [member()], candidates: [candidate(101, 51)] },
      'met',
      null,
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
      null,
    ],
    [
      'the name with a blank',
      { members: [member()], candidates: [candidate(100, 60, 'К. Мусаев')] },
      'met',
      null,
    ],
    ['votes not stated', { members: [member()], candidates: [candidate(100, null)] }, 'unknown', 'votes'],
    ['more votes than voters', { members: [member()], candidates: [candidate(50, 60)] }, 'unknown', 'votes'],
    [
      'a second gathering',
      { members: [member()], candidates: [candidate(100, 40), candidate(80, 60)] },
      'met',
      null,
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

  const rival = { ...candidate(100, 41, 'С.Токтогулов'), number: 'Т-002' };
  const forty = candidate(100, 40);

  test.each<[string, 'overHalf' | 'mostVotes' | null, Case['candidates'], string, string | null]>([
    ['unchosen', null, [forty], 'violated', 'warning'],
    ['unchosen, another had more', null, [forty, rival], 'violated', 'error'],
    ['as over half', 'overHalf', [forty], 'violated', 'error'],
    ['as the most', 'mostVotes', [forty], 'met', null],
    ['as the most, another had more', 'mostVotes', [forty, rival], 'violated', 'error'],
    ['as the most, as many', 'mostVotes', [forty, { ...rival, votes: 40 }], 'met', null],
    ['as the most, another’s not stated', 'mostVotes', [forty, { ...rival, votes: null }], 'unknown', null],
    [
      'as the most, of another gathering',
      'mostVotes',
      [forty, { ...rival, gatheringPlace: 'Терек' }],
      'met',
      null,
    ],
  ])('40 of 100, read %s: %s', (_, chosen, candidates, value, severity) => {
    const given = { members: [member()], candidates: candidates ?? [], ...reading('majority', chosen) };
    const [outcome] = outcomes(citizensElected, given);
    expect(outcome?.value).toBe(value);
    if (value === 'violated') expect(outcome).toMatchObject({ severity, says: 'minority' });
  });

  test('«жок» is no other way: the votes count', () => {
    const given = { members: [member()], candidates: [{ ...candidate(100, 40), way: 'жок' }] };
    expect(outcomes(citizensElected, given)).toMatchObject([{ value: 'violated', says: 'minority' }]);
  });

  test('who became a member too is no rival', () => {
    const members = [member(), member({ number: 'М-013', name: 'С.Токтогулов' })];
    const given = { members, candidates: [forty, rival], ...reading('majority', 'mostVotes') };
    expect(values(citizensElected, given)).toEqual(['met', 'met']);
  });

  test.each([
    ['2024-09-17', 'met', null],
    ['2024-09-18', 'unknown', 'gathered'],
  ])('appointed on 17 September, gathered on %s: %s', (date, value, says) => {
    const members = [member({ appointed: day('2024-09-17') })];
    const candidates = [{ ...candidate(100, 60), gatheringDate: day(date) }];
    expect(outcomes(citizensElected, { members, candidates })).toMatchObject([{ value, says }]);
  });

  test.each<[string, object, Case, string, string | null]>([
    ['with the number of its paper', { way: 'үйлөрдү кыдыруу, № 4 токтом' }, {}, 'met', null],
    ['with its paper', { way: 'үйлөрдү кыдыруу', minutes: 'Д-001' }, { archive: [{}] }, 'met', null],
    ['without a paper', { way: 'үйлөрдү кыдыруу' }, {}, 'unknown', 'claimed'],
    ['not described', {}, { readings: { way: 'otherWay' } }, 'unknown', 'way'],
  ])('another way %s: %s', (_, row, given, value, says) => {
    const candidates = [{ ...candidate(null, null), ...row }];
    expect(outcomes(citizensElected, { members: [member()], candidates, ...given })).toMatchObject([
      { value, says },
    ]);
  });
});
