// 5.4.1: announced within a month of the kenesh's formation.
import { startAnnounced } from '#rules/5.4.1-start';
import { type Case, day, outcomes, reading } from './support.ts';

// A month from Thursday 25 April 2024 ends on a Saturday and moves to Monday 27 May.
const keneshFormed = { keneshFormed: day('2024-04-25') };
const step = { number: 'К-001', term: '5.4.1' };
const announced = (date: string | null) => [
  { what: 'start' as const, where: 'board' as const, date: date === null ? null : day(date) },
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
    [
      'announced nobody knows where',
      { publications: [{ what: 'start', date: day('2024-05-27') }] },
      'unknown',
      'claimed',
    ],
    [
      'announced on no site and no board',
      { publications: [{ what: 'start', where: 'other', date: day('2024-05-27') }] },
      'unknown',
      'where',
    ],
    [
      'in time nobody knows where, on a board too late',
      { publications: [{ what: 'start', date: day('2024-05-27') }, ...announced('2024-05-28')] },
      'unknown',
      'claimed',
    ],
    ['noted in the step', { steps: [{ ...step, done: day('2024-05-27') }] }, 'unknown', 'claimed'],
    [
      'noted in the step with its paper',
      { steps: [{ ...step, done: day('2024-05-27'), proof: 'Д-001' }], archive: [{}] },
      'met',
      null,
    ],
    [
      'noted in the step with a paper that is a draft',
      { steps: [{ ...step, done: day('2024-05-27'), proof: 'Д-001' }], archive: [{ state: 'draft' }] },
      'unknown',
      'claimed',
    ],
    ['not announced', {}, 'violated', 'overdue'],
    ['announced, the day not stated', { publications: announced(null) }, 'violated', 'overdue'],
    [
      'in time elsewhere, on a board tomorrow',
      {
        today: '2024-05-20',
        publications: [
          { what: 'start', where: 'other', date: day('2024-05-20') },
          ...announced('2024-05-21'),
        ],
      },
      'unknown',
      'where',
    ],
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

  test('announced before the kenesh was formed: not known, both days named', () => {
    const given = { settings: keneshFormed, publications: announced('2024-04-24') };
    expect(outcomes(startAnnounced, given)).toMatchObject([
      { value: 'unknown', says: 'early', figures: { anchor: '2024-04-25', done: '2024-04-24' } },
    ]);
  });

  test('an announcement of an earlier procedure is another one', () => {
    const publications = [...announced('2020-05-20'), ...announced('2024-05-20')];
    expect(outcomes(startAnnounced, { settings: keneshFormed, publications })).toMatchObject([
      { value: 'met', actual: '2024-05-20' },
    ]);
  });

  test.each([
    [null, 'unknown', 'newKenesh'],
    ['goesOn', 'n/a', null],
    ['ends', 'violated', 'overdue'],
  ] as const)('a kenesh formed after the group, its mandate read as %s: %s', (chosen, value, says) => {
    const given: Case = {
      today: '2025-03-01',
      settings: { keneshFormed: day('2024-12-02'), formed: day('2024-09-17') },
      ...reading('newKenesh', chosen),
    };
    expect(outcomes(startAnnounced, given)).toMatchObject([{ value, says }]);
  });
});
