// 5.4.2: the list of municipal candidates within 15 working days of the start.
import { municipalCandidates } from '#rules/5.4.2-candidates';
import { type Case, day, outcomes } from './support.ts';

// 15 working days from 26 August 2024, over Independence Day carried to 2 September.
const procedureStarted = { procedureStarted: day('2024-08-26') };
const step = { number: 'К-002', term: '5.4.2' };
const candidate = (name: string, sent: string | null) => ({
  name,
  side: 'municipal' as const,
  sentToKenesh: sent === null ? null : day(sent),
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
    ['noted in the step', { steps: [{ ...step, done: day('2024-09-17') }] }, 'met', null],
    ['nothing done, on the last day', { today: '2024-09-17' }, 'n/a', null],
    ['nothing done, a day later', { today: '2024-09-18' }, 'violated', 'overdue'],
  ])('%s', (_, given, value, says) => {
    expect(
      outcomes(municipalCandidates, { settings: procedureStarted, steps: [step], ...given }),
    ).toMatchObject([{ value, says, row: 'К-002', column: 'done', required: '<= 2024-09-17' }]);
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
});
