// The steps of each year of the mandate: which rows come, when, and that they come once.
import { checkAll } from '#commands/check/check';
import { stepRow } from '#commands/check/year-steps';
import { missingPeriodSteps } from '#evaluation/period-steps';
import { languages } from '#texts/all';
import { type Case, day, factsOf } from '../../rules/support.ts';
import { Workbook } from '../check/workbook.ts';

const rows = (today: string, formed: string | null, given: Case = {}) =>
  missingPeriodSteps(
    factsOf({ ...given, today, settings: { formed: formed === null ? null : day(formed) } }),
  ).map((step) => {
    const { term, period } = stepRow(step, languages.ky);
    return `${term} ${period}`;
  });

const PLAN = ['draft', 'sent', 'discussed', 'approved'];
const plan = (year: number) => PLAN.map((step) => `7.3.1-${step} ${year}-жыл`);
const quarters = (year: number, ...numbers: number[]) =>
  numbers.map((number) => `7.2.2 ${year}-жыл, ${number}-квартал`);
const halves = (year: number, ...numbers: number[]) =>
  numbers.map((number) => `8.1 ${year}-жыл, ${number}-жарым жылдык`);
const year = (of: number) => [`8.1-year ${of}-жыл`, `8.5 ${of}-жыл`];

describe('the steps of a year', () => {
  test('the first begins with the quarter in which the first meeting falls due', () => {
    expect(rows('2024-10-05', '2024-09-17')).toEqual([
      ...plan(2024),
      ...quarters(2024, 4),
      ...halves(2024, 2),
      ...year(2024),
    ]);
    expect(rows('2024-10-05', '2024-09-16')).toContain('7.2.2 2024-жыл, 3-квартал');
    expect(rows('2024-12-30', '2024-12-25')).toEqual([]);
  });

  test('a whole year has all of them', () => {
    expect(rows('2025-01-01', '2024-09-17')).toEqual([
      ...plan(2025),
      ...quarters(2025, 1, 2, 3, 4),
      ...halves(2025, 1, 2),
      ...year(2025),
    ]);
  });

  test('the last ends with the mandate', () => {
    expect(rows('2028-01-01', '2024-09-17')).toEqual([
      ...plan(2028),
      ...quarters(2028, 1, 2, 3),
      ...halves(2028, 1, 2),
      ...year(2028),
    ]);
    expect(rows('2029-01-01', '2024-09-17')).toEqual([]);
  });

  test.each([
    ['2024-09-16', '2024-09-17'],
    ['2024-10-05', null],
  ])('on %s, formed %s: none', (today, formed) => {
    expect(rows(today, formed)).toEqual([]);
  });

  test('what is there already, in whatever language, does not come again', () => {
    const steps = [
      { term: '7.2.2', period: '4 квартал 2024 года' },
      { term: '8.5', period: '2024 год' },
    ];
    const missing = rows('2024-10-05', '2024-09-17', { steps });
    expect(missing).toEqual([...plan(2024), ...halves(2024, 2), '8.1-year 2024-жыл']);
  });
});

describe('the full check', () => {
  const formed = (workbook: Workbook) => {
    const line = workbook.column('settings', 'number').indexOf('formed') + 3;
    workbook.write('settings', line, 'value', { date: day('2024-09-17') });
  };

  test('appends them numbered and dated, and the second time nothing', () => {
    const workbook = new Workbook();
    formed(workbook);
    checkAll(workbook.environment('2024-10-05'));
    expect(workbook.column('steps', 'term')).toHaveLength(6 + 8);
    expect(workbook.column('steps', 'number').slice(6)).toEqual([
      'К-007',
      'К-008',
      'К-009',
      'К-010',
      'К-011',
      'К-012',
      'К-013',
      'К-014',
    ]);
    expect(
      new Set(
        workbook
          .column('steps', 'due')
          .slice(6)
          .map((cell) => JSON.stringify(cell)),
      ),
    ).toEqual(new Set(['{"date":"2024-12-31"}']));
    expect(checkAll(workbook.environment('2024-10-05')).wrote).toBe(false);
  });

  test('appends the next year’s when it has begun', () => {
    const workbook = new Workbook();
    formed(workbook);
    checkAll(workbook.environment('2024-10-05'));
    checkAll(workbook.environment('2025-01-01'));
    expect(workbook.column('steps', 'term')).toHaveLength(6 + 8 + 12);
    expect(
      workbook.column('steps', 'period').filter((period) => `${period}`.startsWith('2025')),
    ).toHaveLength(12);
  });
});
