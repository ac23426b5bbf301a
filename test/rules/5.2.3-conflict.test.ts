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

  test.each<[string, Parameters<typeof withConflict>[0], string, string | null]>([
    ['suspended today', { suspendedFrom: day('2024-10-05') }, 'met', null],
    ['suspended from tomorrow', { suspendedFrom: day('2024-10-06') }, 'violated', null],
    [
      'suspended and back again',
      { suspendedFrom: day('2024-09-25'), suspendedTo: day('2024-09-30') },
      'met',
      null,
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
});
