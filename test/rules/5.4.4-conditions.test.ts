// 5.4.4 ¶2: the conditions for putting candidates forward, each with its paper.
import { conditions } from '#rules/5.4.4-conditions';
import { type Case, day, outcomes } from './support.ts';

type Campaign = NonNullable<Case['campaign']>[number];

const row: Campaign = { what: 'campaign', from: day('2024-08-01'), paper: '№ 41' };

describe('5.4.4 conditions', () => {
  test.each<[string, Campaign, string, string | null]>([
    ['done, with the number of its paper', {}, 'met', null],
    ['with a paper in the register', { paper: null, proof: 'Д-001' }, 'met', null],
    ['with a draft', { paper: null, proof: 'Д-002' }, 'unknown', 'claimed'],
    ['with no paper', { paper: null }, 'unknown', 'claimed'],
    ['on a day not stated', { from: null }, 'unknown', 'date'],
    ['still to come', { from: day('2024-10-06') }, 'unknown', 'date'],
    ['of another kind', { what: 'other' }, 'unknown', 'none'],
  ])('%s: %s', (_, given, value, says) => {
    const archive = [{}, { state: 'draft' as const }];
    const [first, ...others] = outcomes(conditions, { campaign: [{ ...row, ...given }], archive });
    expect(first).toMatchObject({ value, says, part: 'campaign' });
    expect(others.map(({ part, value: other }) => [part, other])).toEqual([
      ['invitations', 'unknown'],
      ['applications', 'unknown'],
      ['selection', 'unknown'],
    ]);
  });

  test.each<[string, string, string, string, Record<string, string>]>([
    ['in their order', '2024-08-02', '2024-08-10', '2024-08-25', {}],
    ['all on one day', '2024-08-01', '2024-08-01', '2024-08-01', {}],
    ['invited before the campaign', '2024-07-31', '2024-08-10', '2024-08-25', { invitations: 'order' }],
    ['applied before they were invited', '2024-08-02', '2024-08-01', '2024-08-25', { applications: 'order' }],
    ['applied after the gathering', '2024-08-02', '2024-08-26', '2024-08-25', { applications: 'order' }],
  ])('%s', (_, invited, applied, gathered, expected) => {
    const campaign = [
      row,
      { ...row, what: 'invitations' as const, from: day(invited) },
      { ...row, what: 'applications' as const, from: day(applied) },
    ];
    const candidates = [{ side: 'citizen' as const, gatheringDate: day(gathered) }];
    const found = outcomes(conditions, { campaign, candidates }).filter(({ says }) => says === 'order');
    expect(Object.fromEntries(found.map(({ part, says }) => [part, says]))).toEqual(expected);
    for (const { figures } of found)
      expect(figures).toMatchObject({ earlier: expect.any(String), rows: expect.any(String) });
  });
});
