// 7.3.1: no activity before its plan item is approved.
import { approvedFirst } from '#rules/7.3.1-approved-first';
import { type Case, day, outcomes, values } from './support.ts';

const approved = day('2024-09-20');
const on = (activity: object, item: object = { approved }): Case => ({
  plan: [item],
  activities: [{ plan: 'ИП-001', ...activity }],
});

describe('7.3.1 approved first', () => {
  test.each([
    ['begun the day before', on({ from: day('2024-09-19') }), 'violated'],
    ['begun that day', on({ from: approved }), 'met'],
    ['begun the day after', on({ from: day('2024-09-21') }), 'met'],
    ['begun, the approval blank', on({ from: approved }, {}), 'unknown'],
    [
      'begun today, to be approved tomorrow',
      on({ from: day('2024-10-05') }, { approved: day('2024-10-06') }),
      'violated',
    ],
    ['to begin tomorrow, not approved', on({ from: day('2024-10-06') }, {}), 'n/a'],
    ['no day, not approved', on({}, {}), 'n/a'],
    ['finished, no day, the approval blank', on({ finished: true }, {}), 'unknown'],
    ['no day, approved', on({}), 'unknown'],
  ] as const)('%s', (_, given, value) => {
    expect(values(approvedFirst, given)).toEqual([value]);
  });

  test('both days are reported', () => {
    const from = day('2024-09-19');
    expect(outcomes(approvedFirst, on({ from }))).toMatchObject([
      {
        row: 'И-001',
        column: 'from',
        required: '>= 2024-09-20',
        figures: { item: 'ИП-001', from, approved },
      },
    ]);
    expect(outcomes(approvedFirst, on({ from }, {}))).toMatchObject([{ column: 'plan', says: 'unapproved' }]);
  });

  test('without a plan item there is nothing to compare', () => {
    expect(values(approvedFirst, on({ plan: null, from: approved }))).toEqual([]);
    expect(values(approvedFirst, on({ plan: 'ИП-009', from: approved }))).toEqual([]);
  });
});
