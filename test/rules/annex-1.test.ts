// The seed's group as its decision prints it: what each rule of the composition says, and when its first terms end.
import { rules } from '../../src/rules/index.ts';
import { judgeAll } from '../../src/rules/run.ts';
import type { Member } from '../../src/tables/members.ts';
import { annexMembers, annexWith, decision, formed } from '../support/annex-1.ts';
import { type Case, day, factsOf } from './support.ts';

const settings = { decision, formed };
const group: Case = { members: annexMembers, settings };

/** The verdicts of one rule, in the order of the rows. */
const outcome = (rule: string, given: Case = group) =>
  judgeAll(rules, factsOf(given)).filter((verdict) => verdict.rule === rule);

const sidesOf = (side: Member['side']) =>
  annexMembers.flatMap((member, index) => (member.side === side ? [index + 1] : []));

describe('the list', () => {
  test('names fifteen members and their sides, one of which is not stated', () => {
    expect([decision, formed, annexMembers.length]).toEqual(['№ 12-5', '2024-09-17', 15]);
    expect(sidesOf('deputy')).toEqual([3, 6, 11, 14]);
    expect(sidesOf('municipal')).toEqual([5, 8, 10, 13]);
    expect(sidesOf('citizen')).toEqual([1, 4, 7, 9, 12, 15]);
    expect(sidesOf(null)).toEqual([2]);
  });
});

describe('on 5 October 2024', () => {
  test.each([
    ['5.2.1-size', 'met', '15', '5…15'],
    ['5.2.1-odd-size', 'met', '15', 'odd'],
    ['5.2.3-municipal', 'met', '4…5 of 15', '>= 3.75'],
    ['5.2.3-deputies', 'unknown', '4…5 of 15', '3…4'],
    ['5.2.3-citizens', 'violated', '6…7 of 15', '>= 7.5'],
    ['5.2.3-sex', 'unknown', '0…15 female of 15', '<= 10'],
    ['5.3.1-mandate', 'met', '2024-10-05', '<= 2028-09-17'],
    ['5.3.2-first-meeting', 'violated', '', '<= 2024-10-01'],
    ['5.3.3-publication', 'violated', '', '<= 2024-09-26'],
    ['5.4.6-chair', 'met', 'citizen', 'citizen'],
  ])('%s: %s', (rule, value, actual, required) => {
    expect(outcome(rule)).toMatchObject([{ value, actual, required }]);
  });

  test.each(['5.2.1-age', '5.2.1-citizenship'])('%s is not known of anyone', (rule) => {
    expect(outcome(rule).map(({ value }) => value)).toEqual(Array.from({ length: 15 }, () => 'unknown'));
  });

  test('the chair is the first of the list', () => {
    expect(outcome('5.4.6-chair')).toMatchObject([{ row: 'М-001', column: 'side' }]);
  });
});

describe('who №2 is', () => {
  test.each([
    ['municipal', ['met', 'met', 'violated']],
    ['deputy', ['met', 'violated', 'violated']],
    ['citizen', ['met', 'met', 'violated']],
  ] as const)('%s: %j', (side, expected) => {
    const given = { ...group, members: annexWith({ 2: { side } }) };
    const shares = ['5.2.3-municipal', '5.2.3-deputies', '5.2.3-citizens'];
    expect(shares.map((rule) => outcome(rule, given)[0]?.value)).toEqual(expected);
  });

  test('the smallest repair: one seat, a deputy’s, passes to a citizen where №2 is one', () => {
    expect(outcome('5.2.3-citizens')[0]?.repairs).toEqual([
      {
        assumed: { municipal: 0, deputy: 0, citizen: 1 },
        moves: [{ from: 'deputy', to: 'citizen', count: 1 }],
      },
    ]);
  });

  test.each([
    ['municipal', [{ from: 'municipal', to: 'citizen', count: 1 }]],
    ['deputy', [{ from: 'deputy', to: 'citizen', count: 1 }]],
  ] as const)('read within one, where №2 is %s: that seat passes to a citizen', (side, moves) => {
    const given: Case = { ...group, members: annexWith({ 2: { side } }), readings: { shares: 'within-one' } };
    expect(outcome('5.2.3-citizens', given)[0]?.repairs).toMatchObject([{ moves }]);
  });
});

describe('the first terms', () => {
  const on = (today: string, given: Partial<Case> = {}) => ({ ...group, today, ...given });
  const met = [
    {
      number: 'Ж-001',
      form: 'group' as const,
      date: day('2024-10-01'),
      present: annexMembers.map((one) => one.number ?? ''),
    },
  ];

  test.each([
    ['5.3.2-first-meeting', '2024-10-01', 'n/a'],
    ['5.3.2-first-meeting', '2024-10-02', 'violated'],
    ['5.3.3-publication', '2024-09-26', 'n/a'],
    ['5.3.3-publication', '2024-09-27', 'violated'],
    ['5.3.1-mandate', '2028-09-17', 'met'],
    ['5.3.1-mandate', '2028-09-18', 'violated'],
  ])('%s on %s: %s', (rule, today, value) => {
    expect(outcome(rule, on(today))).toMatchObject([{ value }]);
  });

  test('held on 1 October it was to be published by 26 September', () => {
    expect(outcome('5.3.2-first-meeting', on('2024-10-05', { meetings: met }))).toMatchObject([
      { value: 'met' },
    ]);
    expect(outcome('5.3.3-publication', on('2024-10-05', { meetings: met }))).toMatchObject([
      { value: 'violated', required: '<= 2024-09-26' },
    ]);
  });
});
