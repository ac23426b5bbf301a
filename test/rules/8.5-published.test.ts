// 8.5: the report is on the site, on boards, or both.
import { published } from '#rules/8.5-published';
import { type Case, day, outcomes } from './support.ts';

const approved = day('2024-10-01');
const entry = { what: 'report', subject: 'ОТ-001', where: 'site', date: day('2024-10-05') };
const report = (row: object, ...publications: readonly object[]): Case =>
  ({ reports: [row], publications }) as Case;

describe('8.5 published', () => {
  test.each([
    ['not approved', report({}), 'n/a', null],
    ['to be approved tomorrow', report({ approved: day('2024-10-06') }), 'n/a', null],
    ['approved, not published', report({ approved }), 'unknown', null],
    ['on the site', report({ approved }, entry), 'met', null],
    ['on a board', report({ approved }, { ...entry, where: 'board' }), 'met', null],
    ['on both', report({ approved }, { ...entry, where: 'both' }), 'met', null],
    ['elsewhere', report({ approved }, { ...entry, where: 'other' }), 'violated', 'elsewhere'],
    [
      'elsewhere and on a board',
      report({ approved }, { ...entry, where: 'other' }, { ...entry, where: 'board' }),
      'met',
      null,
    ],
    ['where is not stated', report({ approved }, { ...entry, where: null }), 'unknown', 'where'],
    [
      'on a day, where is not stated',
      report({ approved, published: day('2024-10-02') }),
      'unknown',
      'claimed',
    ],
    ['on the site the day it was approved', report({ approved }, { ...entry, date: approved }), 'met', null],
    [
      'on the site the day before',
      report({ approved }, { ...entry, date: day('2024-09-30') }),
      'unknown',
      'order',
    ],
    [
      'on the site the day before and a board later',
      report({ approved }, { ...entry, date: day('2024-09-30') }, { ...entry, where: 'board' }),
      'met',
      null,
    ],
    [
      'to be published tomorrow',
      report({ approved }, { ...entry, date: day('2024-10-06') }),
      'unknown',
      null,
    ],
    ['another report', report({ approved }, { ...entry, subject: 'ОТ-002' }), 'unknown', null],
    ['some report', report({ approved }, { ...entry, subject: null }), 'unknown', 'subject'],
    [
      'a report in words of its own',
      report({ approved }, { ...entry, subject: 'Жыйынды отчет' }),
      'unknown',
      'subject',
    ],
    [
      'the report of the half-year, in words',
      report(
        { approved, year: 2024, period: 'firstHalf' },
        { ...entry, subject: '2024-жылдын 1-жарым жылдыгы' },
      ),
      'met',
      null,
    ],
    [
      'the report of the other half-year',
      report(
        { approved, year: 2024, period: 'firstHalf' },
        { ...entry, subject: '2024-жылдын 2-жарым жылдыгы' },
      ),
      'unknown',
      'subject',
    ],
    [
      'the only report of the year',
      report({ approved, year: 2024, period: 'year' }, { ...entry, subject: '2024-жылдык отчет' }),
      'met',
      null,
    ],
    [
      'of another year',
      report({ approved, year: 2024, period: 'year' }, { ...entry, subject: '2023-жылдык отчет' }),
      'unknown',
      'subject',
    ],
    [
      'without a name, on the day on which the report says it was published',
      report({ approved, published: entry.date }, { ...entry, subject: null }),
      'met',
      null,
    ],
    ['an act', report({ approved }, { ...entry, what: 'act' }), 'unknown', null],
  ] as const)('%s', (_, given, value, says) => {
    expect(outcomes(published, given)).toMatchObject([{ value, says, row: 'ОТ-001', column: 'published' }]);
  });

  test.each([
    ['2024-09-27', 'noTerm', 'unknown'],
    ['2024-09-27', 'days5', 'violated'],
    ['2024-09-30', 'days5', 'unknown'],
  ] as const)(
    'approved on %s, not published by 5 October under the reading %s: %s',
    (on, promptly, value) => {
      const given = { ...report({ approved: day(on) }), readings: { promptly } };
      expect(outcomes(published, given)).toMatchObject([{ value }]);
    },
  );

  test('a year alone tells nothing where several reports are of it', () => {
    const rows = ['firstHalf', 'year'].map((period) => ({ approved, year: 2024, period }));
    const publications = [{ ...entry, subject: '2024-жылдын отчету' }];
    const outcome = outcomes(published, { reports: rows, publications } as unknown as Case);
    expect(outcome.map(({ value }) => value)).toEqual(['unknown', 'unknown']);
  });
});

test.each([
  ['2024-10-04', 'days3', 'met', null],
  ['2024-10-05', 'days3', 'violated', 'late'],
  ['2024-10-05', 'noTerm', 'met', null],
] as const)(
  '8.5 a report of 1 October published on %s under the reading %s: %s',
  (on, promptly, value, says) => {
    const given = { ...report({ approved }, { ...entry, date: day(on) }), readings: { promptly } };
    expect(outcomes(published, given)[0]).toMatchObject({ value, says });
  },
);

test.each([null, '2024-10-06'])('8.5 published, approved on %s: not known', (on) => {
  const given = report({ approved: on === null ? null : day(on) }, entry);
  expect(outcomes(published, given)[0]).toMatchObject({
    value: 'unknown',
    says: on === null ? 'unapproved' : 'order',
  });
});
