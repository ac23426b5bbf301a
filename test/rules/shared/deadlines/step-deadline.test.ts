// The deadlines of the steps: terms of forming, and those that come back every quarter, half-year and year.
import { stepDeadline } from '#rules/shared/deadlines/step-deadline';
import { stepPeriod } from '#rules/shared/deadlines/step-period';
import type { Step } from '#tables/steps';
import { type Case, day, factsOf } from '../../support.ts';

const formed = { formed: day('2024-09-17') };

/** The deadline of one step in a case. */
function deadline(step: Partial<Step>, given: Case = {}) {
  const facts = factsOf({ settings: formed, ...given, steps: [step] });
  return stepDeadline(facts.steps[0] as Step, facts);
}

describe('the period of a step', () => {
  test.each([
    ['7.2.2', '2024-жыл, 4-квартал', '2024-10-01', '2024-12-31'],
    ['7.2.2', '2024 год, 1 квартал', '2024-01-01', '2024-03-31'],
    ['7.2.2', 'Quarter 3, 2025', '2025-07-01', '2025-09-30'],
    ['8.1', '2024-жыл, 2-жарым жылдык', '2024-07-01', '2024-12-31'],
    ['8.1-year', '2024-жыл', '2024-01-01', '2024-12-31'],
    ['7.3.1-approved', '2025', '2025-01-01', '2025-12-31'],
  ] as const)('%s, «%s»: %s to %s', (term, text, from, to) => {
    expect(stepPeriod(term, text)).toMatchObject({ from, to });
  });

  test.each([
    ['7.2.2', ''],
    ['7.2.2', null],
    ['7.2.2', '5-квартал, 2024'],
    ['8.1', '2024, 3'],
    ['5.3.2', '2024'],
  ] as const)('%s, «%s»: none', (term, text) => {
    expect(stepPeriod(term, text)).toBeNull();
  });

  test('a period is the same in whatever language it was written', () => {
    const [first, ...others] = ['2024-жыл, 4-квартал', '2024 год, 4 квартал', 'quarter 4, 2024'].map(
      (period) => stepPeriod('7.2.2', period),
    );
    expect(others).toEqual([first, first]);
  });
});

describe('when a step is due and how it stands', () => {
  const quarter = { term: '7.2.2', period: '2024-жыл, 4-квартал' };
  const owed = { readings: { meetings: 'atLeastOnce' } } as const;

  test.each<[string, Partial<Step>, Case, string | null, string]>([
    ['first meeting, two weeks before', { term: '5.3.2' }, { today: '2024-09-20' }, '2024-10-01', 'coming'],
    ['first meeting, ten days before', { term: '5.3.2' }, { today: '2024-09-21' }, '2024-10-01', 'near'],
    ['first meeting, passed', { term: '5.3.2' }, {}, '2024-10-01', 'overdue'],
    [
      'first meeting, held',
      { term: '5.3.2' },
      { meetings: [{ date: day('2024-10-01') }] },
      '2024-10-01',
      'done',
    ],
    ['mandate, 91 days before', { term: '5.3.1' }, { today: '2028-06-18' }, '2028-09-17', 'coming'],
    ['mandate, 90 days before', { term: '5.3.1' }, { today: '2028-06-19' }, '2028-09-17', 'near'],
    ['no anchor', { term: '5.4.1' }, {}, null, 'n/a'],
    ['a quarter to meet in', quarter, owed, '2024-12-31', 'coming'],
    ['that passed', quarter, { ...owed, today: '2025-01-01' }, '2024-12-31', 'overdue'],
    [
      'in which they met',
      quarter,
      { ...owed, meetings: [{ date: day('2024-10-01') }] },
      '2024-12-31',
      'done',
    ],
    [
      'in which they did not',
      quarter,
      { ...owed, today: '2025-01-01', meetings: [{ date: day('2024-09-30') }] },
      '2024-12-31',
      'overdue',
    ],
    ['in which they may meet once', quarter, { today: '2025-01-01' }, '2024-12-31', 'n/a'],
    ['and did', quarter, { meetings: [{ date: day('2024-10-01') }] }, '2024-12-31', 'done'],
    [
      'a plan approved',
      { term: '7.3.1-approved', period: '2024' },
      { plan: [{ year: 2024, approved: day('2024-10-01') }] },
      '2024-12-31',
      'done',
    ],
    [
      'a plan approved but for one item',
      { term: '7.3.1-approved', period: '2024' },
      { plan: [{ year: 2024, approved: day('2024-10-01') }, { year: 2024 }] },
      '2024-12-31',
      'coming',
    ],
    [
      'a plan sent was drafted',
      { term: '7.3.1-draft', period: '2024' },
      { plan: [{ year: 2024, sent: day('2024-10-01') }] },
      '2024-12-31',
      'done',
    ],
    [
      'a plan of another year',
      { term: '7.3.1-sent', period: '2024' },
      { plan: [{ year: 2025, sent: day('2024-10-01') }] },
      '2024-12-31',
      'coming',
    ],
    [
      'a half-year report',
      { term: '8.1', period: '2024, 2' },
      { reports: [{ year: 2024, period: 'secondHalf', approved: day('2024-10-04') }] },
      '2024-12-31',
      'done',
    ],
    [
      'the other half’s',
      { term: '8.1', period: '2024, 2' },
      { reports: [{ year: 2024, period: 'firstHalf', approved: day('2024-10-04') }] },
      '2024-12-31',
      'coming',
    ],
    [
      'a yearly report sent',
      { term: '8.1-year', period: '2024' },
      { reports: [{ year: 2024, period: 'year', sentKenesh: day('2024-10-04') }] },
      '2024-12-31',
      'done',
    ],
    [
      'a report presented this year',
      { term: '8.5', period: '2024' },
      { reports: [{ year: 2023, period: 'year', presented: day('2024-02-20') }] },
      '2024-12-31',
      'done',
    ],
    [
      'a report presented last year',
      { term: '8.5', period: '2024' },
      { reports: [{ year: 2023, period: 'year', presented: day('2023-12-29') }] },
      '2024-12-31',
      'coming',
    ],
    [
      'done as the step says',
      { term: '8.5', period: '2024', done: day('2024-10-01') },
      {},
      '2024-12-31',
      'done',
    ],
    [
      'another day with its reason',
      { term: '5.3.2', override: day('2024-10-08'), overrideReason: 'сел' },
      {},
      '2024-10-08',
      'near',
    ],
    [
      'another day without a reason',
      { term: '5.3.2', override: day('2024-10-08') },
      {},
      '2024-10-01',
      'overdue',
    ],
    [
      'another day and no anchor',
      { term: '5.4.1', override: day('2024-10-08'), overrideReason: 'сел' },
      {},
      '2024-10-08',
      'near',
    ],
  ])('%s', (_, step, given, due, state) => {
    expect(deadline(step, given)).toMatchObject({ due, state });
  });

  test('an expected Eid: not overdue before its latest day has passed', () => {
    const settings = { formed: day('2027-05-10') };
    const states = ['2027-05-24', '2027-05-25', '2027-05-26'].map(
      (today) => deadline({ term: '5.3.2' }, { settings, today })?.state,
    );
    expect(states).toEqual(['near', 'near', 'overdue']);
  });

  test('the kenesh’s own number moves it', () => {
    const settings = { ...formed, 'term5.3.2': { count: 15, reference: '№ 9-3', from: null } };
    expect(deadline({ term: '5.3.2' }, { settings })).toMatchObject({
      due: '2024-10-08',
      derivation: { reference: '№ 9-3' },
    });
  });

  test('a step of the people’s own has no deadline', () => {
    expect(deadline({ term: null })).toBeNull();
    expect(deadline({ term: '9.9' })).toBeNull();
  });
});
