// 5.2.3: who has a conflict of interest does not work on its subject.
import { freeOfConflict } from '#rules/5.2.3-conflict';
import { annexWith } from '../support/annex-1.ts';
import { withConflict } from './conflict.ts';
import { type Case, day, outcomes } from './support.ts';

const plan = (given: object = {}) => [
  {
    number: 'ИП-001',
    year: 2024,
    subject: 'П-001',
    object: 'О-002',
    responsible: ['М-012', 'М-007'],
    ...given,
  },
];
const activity = (date: string | null, participants = ['М-012']) => [
  { number: 'И-001', plan: 'ИП-001', from: date === null ? null : day(date), participants },
];
const others = plan({ responsible: ['М-007'] });

describe('5.2.3 conflict', () => {
  test.each<[string, Case, string, string]>([
    ['no part in that subject', {}, 'met', ''],
    ['answers for a plan item on it', { plan: plan() }, 'violated', 'ИП-001'],
    ['answers for one on another subject', { plan: plan({ subject: 'П-002' }) }, 'met', ''],
    ['answered for one that was over', { plan: plan({ to: day('2024-09-19') }) }, 'met', ''],
    ['one that ended on the day it arose', { plan: plan({ to: day('2024-09-20') }) }, 'violated', 'ИП-001'],
    ['one of a year not stated', { plan: plan({ year: null }) }, 'unknown', 'ИП-001'],
    [
      'took part in an activity that day',
      { plan: others, activities: activity('2024-09-20') },
      'violated',
      'И-001',
    ],
    ['took part in one before it arose', { plan: others, activities: activity('2024-09-19') }, 'met', ''],
    ['took part on a day not stated', { plan: others, activities: activity(null) }, 'unknown', 'И-001'],
    ['an activity of others', { plan: others, activities: activity('2024-09-20', ['М-007']) }, 'met', ''],
    [
      'signed an act',
      { acts: [{ number: 'АК-001', subject: 'П-001', date: day('2024-10-01'), signatories: ['М-012'] }] },
      'violated',
      'АК-001',
    ],
    ['both', { plan: plan(), activities: activity('2024-10-01') }, 'violated', 'ИП-001, И-001'],
  ])('%s: %s', (_, given, value, rows) => {
    expect(outcomes(freeOfConflict, withConflict({}, given))).toMatchObject([
      { value, row: 'КК-001', column: 'subject', actual: rows },
    ]);
  });

  const ordered = { decision: '№ 4', suspendedBy: 'keneshChair' as const };

  test('a suspension that is still to come keeps nobody out', () => {
    expect(
      outcomes(freeOfConflict, withConflict({ suspendedFrom: day('2024-12-01'), ...ordered })),
    ).toMatchObject([{ value: 'unknown', says: 'suspension' }]);
  });

  test.each([
    ['before it arose', '2024-09-19', 'met'],
    ['on the day it arose', '2024-09-20', 'violated'],
    ['the day before the suspension', '2024-09-24', 'violated'],
    ['while suspended', '2024-09-26', 'violated'],
  ])('suspended, but worked %s: %s', (_, date, value) => {
    const conflict = { suspendedFrom: day('2024-09-25'), ...ordered };
    const given = { plan: others, activities: activity(date) };
    expect(outcomes(freeOfConflict, withConflict(conflict, given))).toMatchObject([{ value }]);
  });

  test.each<[string, Parameters<typeof withConflict>[0], string, string | null]>([
    ['suspended today', { suspendedFrom: day('2024-10-05'), ...ordered }, 'met', null],
    ['suspended today, by no stated decision', { suspendedFrom: day('2024-10-05') }, 'unknown', 'suspension'],
    ['suspended from tomorrow', { suspendedFrom: day('2024-10-06') }, 'violated', null],
    [
      'suspended and back again',
      { suspendedFrom: day('2024-09-25'), suspendedTo: day('2024-09-30') },
      'unknown',
      'after',
    ],
    ['arising tomorrow', { arisen: day('2024-10-06') }, 'n/a', null],
    ['arisen on a day not stated', { arisen: null }, 'unknown', 'open'],
    ['of a member not stated', { member: null }, 'unknown', 'member'],
    ['about nothing stated', { subject: null }, 'unknown', 'subject'],
    ['about the object behind the subject', { subject: null, object: 'О-002' }, 'violated', null],
    ['about another object', { subject: null, object: 'О-001' }, 'met', null],
  ])('a conflict %s: %s', (_, changes, value, says) => {
    expect(outcomes(freeOfConflict, withConflict(changes, { plan: plan() }))).toMatchObject([
      { value, says },
    ]);
  });

  test('of a member who has left: does not apply', () => {
    const members = annexWith({ 12: { left: day('2024-10-01') } });
    expect(outcomes(freeOfConflict, withConflict({}, { members, plan: plan() }))).toMatchObject([
      { value: 'n/a' },
    ]);
  });

  test('no conflicts, no verdicts', () => {
    expect(outcomes(freeOfConflict, { plan: plan() })).toEqual([]);
  });

  const back = { suspendedFrom: day('2024-09-22'), suspendedTo: day('2024-09-25'), ...ordered };

  test.each<[string, Parameters<typeof withConflict>[0], Case, string, string | null]>([
    ['no work after it', back, { plan: others }, 'met', null],
    ['work after it', back, { plan: others, activities: activity('2024-09-26') }, 'unknown', 'after'],
    ['work on its last day', back, { plan: others, activities: activity('2024-09-25') }, 'violated', null],
    [
      'work before the end of the conflict',
      { ...back, ended: day('2024-09-30') },
      { plan: others, activities: activity('2024-09-30') },
      'violated',
      null,
    ],
    [
      'work after the end of the conflict',
      { ...back, ended: day('2024-09-30') },
      { plan: others, activities: activity('2024-10-01') },
      'met',
      null,
    ],
    [
      'the conflict over with it',
      { ...back, ended: day('2024-09-25') },
      { plan: others, activities: activity('2024-09-26') },
      'met',
      null,
    ],
  ])('after a suspension, %s: %s', (_, conflict, given, value, says) => {
    expect(outcomes(freeOfConflict, withConflict(conflict, given))).toMatchObject([{ value, says }]);
  });

  test.each([
    ['fromSubject', null, 'met'],
    ['fromMembership', null, 'violated'],
    ['fromMembership', '2024-10-05', 'met'],
  ] as const)('read as barring %s, ended %s: %s', (conflictBar, ended, value) => {
    const given = withConflict({ ended: ended === null ? null : day(ended) }, { readings: { conflictBar } });
    expect(outcomes(freeOfConflict, given)).toMatchObject([{ value }]);
  });
});
