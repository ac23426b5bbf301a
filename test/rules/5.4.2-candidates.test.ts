// 5.4.2: the list of municipal candidates within 15 working days of the start.
import { municipalCandidates } from '#rules/5.4.2-candidates';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, day, outcomes, reading } from './support.ts';

// 15 working days from 26 August 2024, over Independence Day carried to 2 September.
const procedureStarted = { procedureStarted: day('2024-08-26') };
const step = { number: 'К-002', term: '5.4.2' };
const candidate = (name: string, sent: string | null) => ({
  name,
  side: 'municipal' as const,
  sentToKenesh: sent === null ? null : day(sent),
  letter: '№ 41',
});

describe('5.4.2 candidates', () => {
  test.each<[string, Case, string, string | null]>([
    [
      'all sent, the last on the last day',
      { candidates: [candidate('Т.Кожоев', '2024-09-10'), candidate('К.Боталиев', '2024-09-17')] },
      'met',
      null,
    ],
    [
      'the last a day later',
      { candidates: [candidate('Т.Кожоев', '2024-09-10'), candidate('К.Боталиев', '2024-09-18')] },
      'violated',
      'late',
    ],
    [
      'one not sent',
      { candidates: [candidate('Т.Кожоев', '2024-09-10'), candidate('К.Боталиев', null)] },
      'violated',
      'overdue',
    ],
    [
      'only citizens',
      { candidates: [{ ...candidate('К.Мусаев', '2024-09-10'), side: 'citizen' }] },
      'violated',
      'overdue',
    ],
    [
      'one of no stated side, sent in time as well',
      {
        candidates: [
          candidate('Т.Кожоев', '2024-09-10'),
          { ...candidate('К.Мусаев', '2024-09-17'), side: null },
        ],
      },
      'met',
      null,
    ],
    [
      'sent, its letter without a number',
      { candidates: [{ ...candidate('Т.Кожоев', '2024-09-10'), letter: null }] },
      'unknown',
      'claimed',
    ],
    ['noted in the step', { steps: [{ ...step, done: day('2024-09-17') }] }, 'unknown', 'claimed'],
    [
      'noted in the step with its paper',
      { steps: [{ ...step, done: day('2024-09-17'), proof: 'Д-001' }], archive: [{}] },
      'met',
      null,
    ],
    ['nothing done, on the last day', { today: '2024-09-17' }, 'n/a', null],
    ['nothing done, a day later', { today: '2024-09-18' }, 'violated', 'overdue'],
  ])('%s', (_, given, value, says) => {
    expect(
      outcomes(municipalCandidates, { settings: procedureStarted, steps: [step], ...given }),
    ).toMatchObject([{ value, says, row: 'К-002', column: 'done', required: '<= 2024-09-17' }]);
  });

  test.each([
    ['2024-09-20', 'met'],
    ['2024-09-21', 'unknown'],
  ])('the № of a list of %s, the group formed on 20 September: %s', (sent, value) => {
    const settings = { ...procedureStarted, formed: day('2024-09-20') };
    const own = { ...candidate('Т.Кожоев', '2024-09-10'), letter: null };
    const steps = [{ ...step, override: day('2024-09-20'), overrideReason: 'сел' }];
    const candidates = [own, candidate('К.Боталиев', sent)];
    expect(outcomes(municipalCandidates, { settings, steps, candidates })).toMatchObject([{ value }]);
  });

  test('not known where one of no stated side was sent late', () => {
    const candidates = [
      candidate('Т.Кожоев', '2024-09-10'),
      { ...candidate('К.Мусаев', '2024-09-18'), side: null },
    ];
    expect(
      outcomes(municipalCandidates, { settings: procedureStarted, steps: [step], candidates }),
    ).toMatchObject([{ value: 'unknown', says: 'side', row: 'К-002', column: 'done' }]);
  });

  test('not known while the day of the start is not', () => {
    expect(outcomes(municipalCandidates, { steps: [step] })).toMatchObject([
      { value: 'unknown', row: 'К-002', column: 'anchor' },
    ]);
  });

  test.each([
    ['nominated', 'met', null],
    ['elected', 'violated', 'otherRoute'],
    [null, 'unknown', 'route'],
  ] as const)('a member of this side came in as %s: %s', (route, value, says) => {
    const members = [
      { number: 'М-001', side: 'municipal' as const, route },
      { number: 'М-002', side: 'citizen' as const, route },
    ];
    expect(outcomes(municipalCandidates, { members }).slice(1)).toMatchObject([
      { value, says, sheet: 'members', row: 'М-001', column: 'route' },
    ]);
  });

  test('done before the procedure started: not known, both days named', () => {
    const settings = { procedureStarted: day('2024-08-26') };
    const steps = [{ term: '5.4.2', done: day('2024-08-23'), proof: 'Д-001' }];
    expect(outcomes(municipalCandidates, { settings, steps, archive: [{}] })).toMatchObject([
      { value: 'unknown', says: 'early', figures: { anchor: '2024-08-26', done: '2024-08-23' } },
    ]);
  });
});

test('5.4.2 where the list’s day is stated of one candidate alone, the step’s own day proves nothing', () => {
  const given = {
    today: '2024-10-05',
    settings: { procedureStarted: day('2024-08-26') },
    steps: [{ number: 'К-002', term: '5.4.2', done: day('2024-09-16') }],
    candidates: [
      { number: 'Т-001', side: 'municipal' as const, sentToKenesh: day('2024-09-10') },
      { number: 'Т-002', side: 'municipal' as const },
    ],
  };
  expect(outcomes(municipalCandidates, given)[0]).toMatchObject({ value: 'unknown', says: 'partly' });
});

test.each([
  [null, []],
  ['municipal', []],
  ['notMunicipal', ['М-005', 'М-008', 'М-010', 'М-013']],
] as const)('5.4.2 annex 1, its village heads read as %s: not to be named are %j', (chosen, expected) => {
  const given = { members: annexMembers, ...reading('villageHead', chosen) };
  const found = outcomes(municipalCandidates, given).filter(({ says }) => says === 'head');
  expect(found.map(({ row }) => row)).toEqual(expected);
  for (const { value, severity } of found) expect([value, severity]).toEqual(['violated', 'warning']);
});
