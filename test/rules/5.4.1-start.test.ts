// 5.4.1: announced within a month of the kenesh's formation.
import { startAnnounced } from '#rules/5.4.1-start';
import { type Case, day, outcomes } from './support.ts';

// A month from Thursday 25 April 2024 ends on a Saturday and moves to Monday 27 May.
const keneshFormed = { keneshFormed: day('2024-04-25') };
const step = { number: 'К-001', term: '5.4.1' };
const announced = (date: string | null) => [
  { what: 'start' as const, date: date === null ? null : day(date) },
];

describe('5.4.1 start', () => {
  test.each<[string, Case, string, string | null]>([
    ['on the last day', { publications: announced('2024-05-27') }, 'met', null],
    ['a day later', { publications: announced('2024-05-28') }, 'violated', 'late'],
    [
      'the first of several',
      { publications: [...announced('2024-06-10'), ...announced('2024-05-20')] },
      'met',
      null,
    ],
    ['noted in the step', { steps: [{ ...step, done: day('2024-05-27') }] }, 'met', null],
    ['not announced', {}, 'violated', 'overdue'],
    ['announced, the day not stated', { publications: announced(null) }, 'violated', 'overdue'],
    ['not announced, on the last day', { today: '2024-05-27' }, 'n/a', null],
    ['not announced, a day later', { today: '2024-05-28' }, 'violated', 'overdue'],
    [
      'the last day read as not moving',
      { today: '2024-05-27', readings: { lastDay: 'stays' } },
      'violated',
      'overdue',
    ],
    [
      'two months by the kenesh’s own Жобо',
      {
        publications: announced('2024-06-25'),
        settings: { ...keneshFormed, 'term5.4.1': { count: 2, reference: '№ 9-3', from: null } },
      },
      'met',
      null,
    ],
    [
      'a later day with its reason',
      {
        publications: announced('2024-06-03'),
        steps: [{ ...step, override: day('2024-06-03'), overrideReason: 'сайт иштеген эмес' }],
      },
      'met',
      null,
    ],
  ])('%s', (_, given, value, says) => {
    expect(outcomes(startAnnounced, { settings: keneshFormed, steps: [step], ...given })).toMatchObject([
      { value, says, row: 'К-001', column: 'done', figures: { anchor: '2024-04-25' } },
    ]);
  });

  test('not known while the day on which the kenesh was formed is not', () => {
    expect(outcomes(startAnnounced, { steps: [step], publications: announced('2024-05-20') })).toMatchObject([
      { value: 'unknown', row: 'К-001', column: 'anchor' },
    ]);
  });

  test('without a step it stands on the sheet', () => {
    expect(outcomes(startAnnounced, { settings: keneshFormed })).toMatchObject([
      { value: 'violated', row: null },
    ]);
  });
});
