// 8.1: a summary report for every year since the group was formed.
import { yearReport } from '#rules/8.1-year';
import { type Case, day, outcomes, values } from './support.ts';

const formed = day('2024-09-17');
const approved = day('2025-02-01');
const on = (today: string, ...reports: readonly object[]): Case => ({
  today,
  settings: { formed },
  reports: reports as NonNullable<Case['reports']>,
});
const report = { year: 2024, period: 'year', approved };

describe('8.1 year', () => {
  test.each([
    ['2024-09-17', ['n/a']],
    ['2024-12-31', ['n/a']],
    ['2025-01-01', ['violated', 'n/a']],
    ['2026-01-01', ['violated', 'violated', 'n/a']],
  ] as const)('no reports by %s: %j', (today, expected) => {
    expect(values(yearReport, on(today))).toEqual(expected);
  });

  test.each([
    ['approved', report, 'met', 'period'],
    ['to be approved tomorrow', { ...report, approved: day('2025-03-02') }, 'unknown', 'approved'],
    ['not approved', { ...report, approved: null }, 'unknown', 'approved'],
    ['of no stated year', { ...report, year: null }, 'unknown', 'year'],
    ['of no stated period', { ...report, period: null }, 'unknown', 'period'],
    ['of another year', { ...report, year: 2023 }, 'violated', 'period'],
    ['of a half-year', { ...report, period: 'secondHalf' }, 'violated', 'period'],
  ] as const)('one that is %s: %s', (_, row, value, column) => {
    const said = outcomes(yearReport, on('2025-03-01', row));
    expect(said[0]).toMatchObject({ value, column, row: value === 'violated' ? null : 'ОТ-001' });
    expect(said[1]).toMatchObject({ value: 'n/a', part: '2025' });
  });

  test('each year is told apart', () => {
    expect(outcomes(yearReport, on('2026-01-01', report))).toMatchObject([
      { value: 'met', part: '2024' },
      {
        value: 'violated',
        row: null,
        part: '2025',
        figures: { year: 2025, period: 'year', ends: '2025-12-31' },
      },
      { value: 'n/a', part: '2026' },
    ]);
  });

  test('without the day of formation no year is known', () => {
    expect(outcomes(yearReport, {})).toMatchObject([{ value: 'unknown', says: 'formed' }]);
  });
});
