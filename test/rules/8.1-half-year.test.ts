// 8.1: a summary report for every half-year, unless the group reports by years.
import { halfYearReport } from '#rules/8.1-half-year';
import { type Case, day, outcomes, values } from './support.ts';

const approved = day('2025-02-01');
const on = (today: string, formed: string, ...reports: readonly object[]): Case => ({
  today,
  settings: { formed: day(formed) },
  reports: reports as NonNullable<Case['reports']>,
});
const half = { year: 2024, period: 'secondHalf', approved };
const whole = { year: 2024, period: 'year', approved };

describe('8.1 half-year', () => {
  test.each([
    ['2024-12-31', '2024-07-01', ['n/a']],
    ['2025-01-01', '2024-07-01', ['violated', 'n/a']],
    ['2025-01-01', '2024-06-30', ['violated', 'violated', 'n/a']],
    ['2025-06-30', '2024-09-17', ['violated', 'n/a']],
    ['2025-07-01', '2024-09-17', ['violated', 'violated', 'n/a']],
  ] as const)('none by %s, formed on %s: %j', (today, formed, expected) => {
    expect(values(halfYearReport, on(today, formed))).toEqual(expected);
  });

  test.each([
    ['the half-year’s', half, 'met'],
    ['the first half’s', { ...half, period: 'firstHalf' }, 'violated'],
    ['one not approved', { ...half, approved: null }, 'unknown'],
    ['one of no stated period', { ...half, period: null }, 'unknown'],
    ['the year’s instead', whole, 'n/a'],
    ['the year’s, not approved', { ...whole, approved: null }, 'violated'],
    ['another year’s', { ...whole, year: 2025 }, 'violated'],
  ] as const)('%s report', (_, row, value) => {
    expect(values(halfYearReport, on('2025-03-01', '2024-09-17', row))[0]).toBe(value);
  });

  test('a warning that names its half', () => {
    expect(halfYearReport.severity).toBe('warning');
    expect(outcomes(halfYearReport, on('2025-01-01', '2024-09-17'))[0]).toMatchObject({
      row: null,
      part: '2024-2',
      figures: { year: 2024, period: 'secondHalf', ends: '2024-12-31' },
    });
  });

  test('without the day of formation no half-year is known', () => {
    expect(outcomes(halfYearReport, {})).toMatchObject([{ value: 'unknown', says: 'formed' }]);
  });
});
