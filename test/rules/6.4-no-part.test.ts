// 6.4: what a suspended member may not have a part in, on that subject, while it lasts.
import { noPart } from '#rules/6.4-no-part';
import { quorum } from '#rules/7.2.3-quorum';
import { withConflict } from './conflict.ts';
import { type Case, day, outcomes, values } from './support.ts';

// Suspended from 25 September to 4 October, or without an end.
const ended = { suspendedFrom: day('2024-09-25'), suspendedTo: day('2024-10-04') };
const open = { suspendedFrom: day('2024-09-25') };

const plan = (given: object = {}) => [
  { number: 'ИП-001', year: 2024, subject: 'П-001', responsible: ['М-012'], ...given },
];
const activity = (from: string | null, to: string | null = null): Case => ({
  plan: plan({ responsible: ['М-007'] }),
  activities: [
    {
      number: 'И-001',
      plan: 'ИП-001',
      from: from === null ? null : day(from),
      to: to === null ? null : day(to),
      participants: ['М-007', 'М-012'],
    },
  ],
});
const act = (date: string | null, signatories = ['М-012']): Case => ({
  acts: [{ number: 'АК-001', subject: 'П-001', date: date === null ? null : day(date), signatories }],
});
const decision = (date: string, recused: string[] = [], present = ['М-001', 'М-012']): Case => ({
  meetings: [{ number: 'Ж-001', date: day(date), present }],
  decisions: [{ number: 'Ч-001', meeting: 'Ж-001', subject: 'П-001', recused }],
});

describe('6.4 no part, suspended from 25 September to 4 October', () => {
  test.each<[string, Case, string, string]>([
    ['nothing', {}, 'met', ''],
    ['an activity the day before', activity('2024-09-24'), 'met', ''],
    ['an activity on the first day', activity('2024-09-25'), 'violated', 'И-001'],
    ['an activity on the last day', activity('2024-10-04'), 'violated', 'И-001'],
    ['an activity the day after', activity('2024-10-05'), 'met', ''],
    ['one that began before and went on', activity('2024-09-20', '2024-09-25'), 'violated', 'И-001'],
    ['one on a day not stated', activity(null), 'unknown', 'И-001'],
    ['one that may have begun before it was over', { ...activity(null, '2024-10-05') }, 'unknown', 'И-001'],
    ['one that was over before', activity(null, '2024-09-24'), 'met', ''],
    ['an act signed', act('2024-10-01'), 'violated', 'АК-001'],
    ['an act signed by others', act('2024-10-01', ['М-001']), 'met', ''],
    ['an act without a date', act(null), 'unknown', 'АК-001'],
    ['a decision without standing aside', decision('2024-10-01'), 'violated', 'Ч-001'],
    ['a decision, standing aside', decision('2024-10-01', ['М-012']), 'met', ''],
    ['a decision of a meeting missed', decision('2024-10-01', [], ['М-001']), 'met', ''],
    [
      'a decision of a meeting whose members are not named',
      decision('2024-10-01', [], []),
      'unknown',
      'Ч-001',
    ],
    ['an act signed by nobody yet', act('2024-10-01', []), 'met', ''],
    [
      'an act that says it is signed, not by whom',
      { acts: [{ number: 'АК-001', subject: 'П-001', date: day('2024-10-01'), state: 'signed' }] },
      'unknown',
      'АК-001',
    ],
    [
      'an activity of no stated plan item',
      { activities: [{ number: 'И-001', from: day('2024-10-01'), participants: ['М-012'] }] },
      'unknown',
      'И-001',
    ],
    [
      'a plan item of another object, its subject not stated',
      { ...activity('2024-10-01'), plan: plan({ subject: null, object: 'О-001' }) },
      'met',
      '',
    ],
    ['a plan item, the suspension being over', { plan: plan() }, 'met', ''],
    ['another subject', { plan: plan({ subject: 'П-002' }) }, 'met', ''],
  ])('%s: %s', (_, given, value, rows) => {
    expect(outcomes(noPart, withConflict(ended, given))).toMatchObject([
      { value, row: 'КК-001', column: 'suspendedFrom', actual: rows },
    ]);
  });
});

describe('6.4 no part, suspended without an end', () => {
  test.each<[string, Case, string]>([
    ['answering for a plan item', { plan: plan() }, 'violated'],
    ['one that ends today', { plan: plan({ to: day('2024-10-05') }) }, 'violated'],
    ['one that ended yesterday', { plan: plan({ to: day('2024-10-04') }) }, 'met'],
    ['one without days or year', { plan: plan({ year: null }) }, 'unknown'],
    ['an activity long after', activity('2024-10-05'), 'violated'],
  ])('%s: %s', (_, given, value) => {
    expect(outcomes(noPart, withConflict(open, given))).toMatchObject([{ value }]);
  });

  test.each([
    ['not suspended', {}],
    ['suspended from tomorrow', { suspendedFrom: day('2024-10-06') }],
    ['a member not stated', { ...open, member: null }],
  ])('%s: n/a', (_, changes) => {
    expect(outcomes(noPart, withConflict(changes, { plan: plan() }))).toMatchObject([{ value: 'n/a' }]);
  });
});

test('a suspended member stays in the total: 7 of 15 are no quorum', () => {
  const present = ['М-001', 'М-003', 'М-005', 'М-007', 'М-009', 'М-011', 'М-013'];
  const meetings = [{ number: 'Ж-001', form: 'group' as const, date: day('2024-10-01'), present }];
  expect(values(quorum, withConflict(open, { meetings }))).toEqual(['violated']);
});

test.each<[string, object, string]>([
  ['of which nothing says what it was about', {}, 'unknown'],
  ['without a decision', { decision: null }, 'met'],
  ['on which the member stood aside', { recused: ['М-012'] }, 'met'],
  ['that elects a chair', { elects: 'М-001' }, 'met'],
  ['on another subject', { subject: 'П-002' }, 'met'],
  ['on an act on the subject', { act: 'АК-001' }, 'violated'],
  ['on an act on another subject', { act: 'АК-002' }, 'met'],
])('a decision %s, the suspended member present: %s', (_, row, value) => {
  const given = withConflict(
    { suspendedFrom: day('2024-09-22') },
    {
      acts: [
        { number: 'АК-001', subject: 'П-001' },
        { number: 'АК-002', subject: 'П-002' },
      ],
      meetings: [{ number: 'Ж-001', date: day('2024-10-01'), present: ['М-012'] }],
      decisions: [{ meeting: 'Ж-001', decision: 'Бекитилсин', ...row }],
    },
  );
  expect(outcomes(noPart, given)).toMatchObject([{ value }]);
});

test.each<[string, string | null, number | null, string]>([
  ['before the member left', '14:59', 900, 'violated'],
  ['after the member had left', '15:00', 900, 'met'],
  ['at a time not stated', null, 900, 'unknown'],
  ['the member having left nobody knows when', '15:00', null, 'unknown'],
])('a decision taken %s', (_, time, to, value) => {
  const given = decision('2024-10-01');
  const decisions = given.decisions?.map((row) => ({ ...row, time })) ?? [];
  const partly = new Map([['Ж-001', [{ member: 'М-012', from: null, to }]]]);
  expect(outcomes(noPart, withConflict(open, { ...given, decisions, partly }))).toMatchObject([{ value }]);
  const unstated = decisions.map((row) => ({ ...row, subject: null, decision: 'Бекитилсин' }));
  expect(outcomes(noPart, withConflict(open, { ...given, decisions: unstated, partly }))).toMatchObject([
    { value: value === 'met' ? 'met' : 'unknown' },
  ]);
});
