// 8.1: a summary report for every half-year, unless the group reports by years.
import { halfYearReport } from '#rules/8.1-half-year';
import { type Case, day, outcomes, reading, values } from './support.ts';

const approved = day('2025-02-01');
const on = (today: string, formed: string, ...reports: readonly object[]): Case => ({
  today,
  settings: { formed: day(formed) },
  reports: reports as NonNullable<Case['reports']>,
});
const half = { year: 2024, period: 'secondHalf', approved, paper: '№ 1' };
const whole = { year: 2024, period: 'year', approved };

describe('8.1 half-year', () => {
  test.each([
    ['2024-12-31', '2024-07-01', ['n/a']],
    ['2025-01-01', '2024-07-01', ['unknown', 'n/a']],
    ['2025-01-01', '2024-06-30', ['n/a', 'unknown', 'n/a']],
    ['2025-01-01', '2024-12-30', ['n/a', 'n/a']],
    ['2025-01-01', '2024-10-01', ['unknown', 'n/a']],
    ['2025-01-01', '2024-10-02', ['n/a', 'n/a']],
    ['2025-06-30', '2024-09-17', ['unknown', 'n/a']],
    ['2025-07-01', '2024-09-17', ['unknown', 'unknown', 'n/a']],
  ] as const)('none by %s, formed on %s: %j', (today, formed, expected) => {
    expect(values(halfYearReport, on(today, formed))).toEqual(expected);
  });

  test.each([
    ['the half-year’s', half, 'met'],
    ['the first half’s', { ...half, period: 'firstHalf' }, 'unknown'],
    ['one not approved', { ...half, approved: null }, 'unknown'],
    ['one of no stated period', { ...half, period: null }, 'unknown'],
    ['the year’s instead', whole, 'n/a'],
    ['one approved before the half was over', { ...half, approved: day('2024-12-31') }, 'unknown'],
    ['the year’s, not approved', { ...whole, approved: null }, 'unknown'],
    ['the year’s, approved before the year was over', { ...whole, approved: day('2024-12-31') }, 'unknown'],
    ['another year’s', { ...whole, year: 2025 }, 'unknown'],
  ] as const)('%s report', (_, row, value) => {
    expect(values(halfYearReport, on('2025-03-01', '2024-09-17', row))[0]).toBe(value);
  });

  test('an approved one without № or paper is claimed', () => {
    const given = on('2025-03-01', '2024-09-17', { ...half, paper: null });
    expect(outcomes(halfYearReport, given)[0]).toMatchObject({ value: 'unknown', says: 'claimed' });
  });

  test.each([
    ['noTerm', '2025-12-31', 'unknown'],
    ['days10', '2025-01-20', 'unknown'],
    ['days10', '2025-02-24', 'violated'],
  ] as const)('no report under the reading %s, on %s: %s', (promptly, today, value) => {
    const given = { ...on(today, '2024-09-17'), readings: { promptly } };
    expect(values(halfYearReport, given)[0]).toBe(value);
  });

  test.each([
    ['none is entered', [], null],
    ['one is entered, not approved', [{ ...half, approved: null }], 'ОТ-001'],
  ] as const)('a half-year whose term has passed is shown at its report, where %s', (_, reports, row) => {
    const given = {
      ...on('2025-02-24', '2024-09-17', ...reports),
      readings: { promptly: 'days10' },
    } as const;
    expect(outcomes(halfYearReport, given)[0]).toMatchObject({ value: 'violated', row });
  });

  test('the executive body’s report day is no term of a half-year', () => {
    const settings = { formed: day('2024-09-17'), publicReport: day('2025-03-20') };
    expect(values(halfYearReport, { today: '2025-04-01', settings })[0]).toBe('unknown');
  });

  test('none where the group reports by years', () => {
    const given = { ...on('2025-01-01', '2024-09-17'), readings: { periods: 'year' } } as const;
    expect(values(halfYearReport, given)).toEqual(['n/a', 'n/a']);
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

describe('8.1 half-year: both reports, the mandate', () => {
  const choices = reading('periods', 'both');
  const done = { ...whole, paper: '№ 2' };
  test('where both are chosen the year’s report is none of its half', () => {
    const given = on('2025-03-01', '2024-09-17', done);
    expect(values(halfYearReport, given)[0]).toBe('n/a');
    expect(values(halfYearReport, { ...given, ...choices })[0]).toBe('unknown');
  });

  test.each([
    ['goesOn', ['2028-1 unknown', '2028-2 n/a', '2029-1 n/a']],
    ['ends', ['2025-1 n/a', '2025-2 n/a']],
  ] as const)('a new kenesh, read as %s: none after the mandate', (newKenesh, expected) => {
    const settings = {
      formed: day('2024-09-17'),
      keneshFormed: newKenesh === 'ends' ? day('2025-01-10') : null,
    };
    const given = { today: '2029-12-01', settings, readings: { newKenesh } } as Case;
    const found = outcomes(halfYearReport, given).map(({ part, value }) => `${part} ${value}`);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });
});
