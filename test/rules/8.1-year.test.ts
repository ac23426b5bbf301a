// 8.1: a summary report for every year that is over; when it is overdue.
import { yearReport } from '#rules/8.1-year';
import { type Case, day, outcomes, values } from './support.ts';

const on = (today: string, formed: string, ...reports: readonly object[]): Case => ({
  today,
  settings: { formed: day(formed) },
  reports: reports as NonNullable<Case['reports']>,
});
const report = { year: 2024, period: 'year', approved: day('2025-02-01'), paper: '№ 1' };

describe('8.1 year', () => {
  test.each([
    ['2024-12-31', '2024-01-01', ['n/a']],
    ['2025-01-01', '2024-01-01', ['unknown', 'n/a']],
    ['2026-01-01', '2024-01-01', ['unknown', 'unknown', 'n/a']],
  ] as const)('no reports by %s, formed on %s: %j', (today, formed, expected) => {
    expect(values(yearReport, on(today, formed))).toEqual(expected);
  });

  test.each([
    ['2024-12-30', 'n/a', '2'],
    ['2024-09-17', 'n/a', '106'],
    ['2024-07-03', 'n/a', '182'],
    ['2024-07-02', 'unknown', ''],
  ] as const)('a group formed on %s: its first year is %s', (formed, value, actual) => {
    expect(outcomes(yearReport, on('2025-01-01', formed))[0]).toMatchObject({
      value,
      part: '2024',
      actual,
      required: value === 'n/a' ? '>= 183' : '> 2024-12-31',
    });
  });

  test.each([
    ['approved', report, 'met', 'period', null],
    ['approved on the day after the year', { ...report, approved: day('2025-01-01') }, 'met', 'period', null],
    ['approved on its last day', { ...report, approved: day('2024-12-31') }, 'unknown', 'approved', 'early'],
    ['approved in its middle', { ...report, approved: day('2024-07-01') }, 'unknown', 'approved', 'early'],
    ['approved, without № or paper', { ...report, paper: null }, 'unknown', 'period', 'claimed'],
    ['approved, a № without figures', { ...report, paper: 'бар' }, 'unknown', 'period', 'claimed'],
    ['made by the product', { ...report, paper: null, document: 'https://a.example' }, 'met', 'period', null],
    ['to be approved', { ...report, approved: day('2025-03-02') }, 'unknown', 'approved', 'approved'],
    ['not approved', { ...report, approved: null }, 'unknown', 'approved', 'approved'],
    ['of no stated year', { ...report, year: null }, 'unknown', 'year', 'blank'],
    ['of no stated period', { ...report, period: null }, 'unknown', 'period', 'blank'],
    ['of another year', { ...report, year: 2023 }, 'unknown', 'period', null],
    ['of a half-year', { ...report, period: 'secondHalf' }, 'unknown', 'period', null],
  ] as const)('one that is %s: %s', (_, row, value, column, says) => {
    expect(outcomes(yearReport, on('2025-03-01', '2024-01-01', row))[0]).toMatchObject({
      value,
      column,
      says,
    });
  });

  test.each([
    ['2025-03-20', '2025-03-20', 'unknown'],
    ['2025-03-20', '2025-03-21', 'violated'],
    ['2024-12-31', '2025-03-21', 'unknown'],
  ] as const)(
    'the executive body reported on %s: on %s a missing report is %s',
    (publicReport, today, value) => {
      const given = on(today, '2024-01-01');
      const settings = { formed: day('2024-01-01'), publicReport: day(publicReport) };
      expect(values(yearReport, { ...given, settings })[0]).toBe(value);
      const row = { ...report, approved: null, publicReport: day(publicReport) };
      expect(values(yearReport, on(today, '2024-01-01', row))[0]).toBe(value);
    },
  );

  test.each([
    ['noTerm', '2025-12-31', 'unknown'],
    // Ten working days after 31.12.2024: 8–10, Saturday 11, 13–17, 20 January.
    ['days10', '2025-01-20', 'unknown'],
    ['days10', '2025-01-21', 'violated'],
  ] as const)('under the reading %s, on %s: %s', (promptly, today, value) => {
    const given = { ...on(today, '2024-01-01'), readings: { promptly } };
    expect(outcomes(yearReport, given)[0]).toMatchObject({ value, row: null, part: '2024' });
    const blank = { ...report, year: null };
    expect(values(yearReport, { ...given, ...on(today, '2024-01-01', blank) })[0]).toBe('unknown');
  });

  test.each([
    [{ kind: 'report', belongsTo: 'ОТ-001' }, 'met'],
    [{ kind: 'report', belongsTo: 'ОТ-001', state: 'draft' }, 'unknown'],
    [{ kind: 'report', belongsTo: 'ОТ-002' }, 'unknown'],
    [{ kind: 'letter', belongsTo: 'ОТ-001' }, 'unknown'],
  ] as const)('a report without № that is entered among the papers as %j: %s', (entry, value) => {
    const given = on('2025-03-01', '2024-01-01', { ...report, paper: null });
    expect(values(yearReport, { ...given, archive: [entry] })[0]).toBe(value);
  });

  test('of two reports of a year the one with its paper counts', () => {
    const given = on('2025-03-01', '2024-01-01', { ...report, paper: null }, report);
    expect(outcomes(yearReport, given)[0]).toMatchObject({ value: 'met', row: 'ОТ-002' });
  });

  test('without the day of formation no year is known', () => {
    expect(outcomes(yearReport, {})).toMatchObject([{ value: 'unknown', says: 'formed' }]);
  });
});

describe('8.1 year: when it was approved', () => {
  const shown = day('2026-03-20');
  const of2025 = { ...report, year: 2025, approved: day('2026-09-01') };
  const by = (row: object, rest: Case = {}): Case => ({ ...on('2026-10-01', '2025-01-01', row), ...rest });
  test.each<[string, Case, string, string | null]>([
    ['after the public report', by({ ...of2025, publicReport: shown }), 'violated', 'late'],
    ['on its day', by({ ...of2025, approved: shown, publicReport: shown }), 'met', null],
    ['after it, presented at it', by({ ...of2025, publicReport: shown, presented: shown }), 'met', null],
    [
      'nobody wrote when, presented at it',
      by({ ...of2025, approved: null, publicReport: shown, presented: shown }),
      'unknown',
      'approved',
    ],
    [
      'nobody wrote when, nor that it was presented',
      by({ ...of2025, approved: null, publicReport: shown }),
      'violated',
      null,
    ],
    // Three working days after 31.12.2025: 8 and 9 January were off by decree, 12–14 January.
    [
      'within the chosen term',
      by({ ...of2025, approved: day('2026-01-14') }, { readings: { promptly: 'days3' } }),
      'met',
      null,
    ],
    [
      'a day after it',
      by({ ...of2025, approved: day('2026-01-15') }, { readings: { promptly: 'days3' } }),
      'violated',
      'late',
    ],
    ['late, nobody having chosen a term', by(of2025), 'met', null],
  ])('%s: %s', (_, given, value, says) => {
    expect(outcomes(yearReport, given)[0]).toMatchObject({ value, says });
  });

  test('of two reports the one in time counts', () => {
    const given = by({ ...of2025, publicReport: shown });
    const reports = [...(given.reports ?? []), { ...report, year: 2025, approved: day('2026-02-01') }];
    expect(outcomes(yearReport, { ...given, reports } as Case)[0]).toMatchObject({
      value: 'met',
      row: 'ОТ-002',
    });
  });

  test('a document that is entered as a draft is not the report', () => {
    const row = { ...report, paper: null, document: 'https://a.example' };
    const archive = [{ kind: 'report', belongsTo: 'ОТ-001', state: 'draft' }] as const;
    expect(outcomes(yearReport, { ...on('2025-03-01', '2024-01-01', row), archive })[0]).toMatchObject({
      value: 'unknown',
      says: 'claimed',
    });
  });

  test('no report is asked of what came after the mandate', () => {
    const given = on('2031-01-01', '2024-09-17');
    const of = (year: string) => outcomes(yearReport, given).find(({ part }) => part === year)?.value;
    expect(['2027', '2028', '2029', '2030'].map(of)).toEqual(['unknown', 'unknown', 'n/a', 'n/a']);
  });
});
