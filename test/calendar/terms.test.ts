// The deadline register, periods and the state of a deadline.
import {
  type DeadlineState,
  deadlines,
  deriveDeadline,
  isTermId,
  nextPeriod,
  type PeriodName,
  periodOf,
  periodsOf,
  referenceOf,
  stateOf,
  type TermId,
} from '../../src/calendar/index.ts';
import type { CivilDate } from '../../src/core/date.ts';
import { overriddenBy, since } from '../../src/core/dated.ts';
import { on } from './support.ts';

describe('the deadline register', () => {
  test.each<[TermId, string, string]>([
    ['5.4.1', '2024-08-16', '2024-09-16'],
    ['5.4.1', '2021-04-12', '2021-05-12'],
    ['5.4.1', '2025-01-31', '2025-02-28'],
    ['5.4.2', '2024-08-26', '2024-09-17'],
    ['5.4.3', '2024-08-26', '2024-09-17'],
    ['5.3.2', '2024-09-17', '2024-10-01'],
    ['5.3.2', '2025-04-25', '2025-05-20'],
    ['5.3.3', '2024-10-01', '2024-09-26'],
    ['5.3.1', '2024-09-17', '2028-09-17'],
    ['5.3.1', '2024-02-29', '2028-02-29'],
    ['4.3-10', '2024-11-04', '2024-11-20'],
    ['4.3-30', '2024-11-04', '2024-12-04'],
    ['4.3-30', '2024-11-07', '2024-12-09'],
    ['7.2.2', '2024-10-05', '2024-12-31'],
    ['8.1', '2024-06-30', '2024-06-30'],
    ['8.1', '2024-07-01', '2024-12-31'],
    ['8.1-year', '2024-03-01', '2024-12-31'],
    ['8.5', '2025-03-01', '2025-12-31'],
  ])('%s from %s is due on %s', (id, anchor, due) => {
    expect(deriveDeadline(id, on(anchor)).due).toBe(due);
  });

  test("the kenesh's own Жобо sets another number, from its day on", () => {
    const own = overriddenBy(since({ '2019-09-05': 10 }), on('2025-06-01'), 15, '№ 9-3, 01.06.2025');
    const overrides = { '5.3.2': own };
    expect(deriveDeadline('5.3.2', on('2024-09-17'), { overrides }).due).toBe('2024-10-01');
    expect(referenceOf('5.3.2', on('2024-09-17'), overrides)).toBeNull();
    expect(deriveDeadline('5.3.2', on('2025-09-01'), { overrides }).due).toBe('2025-09-22');
    expect(referenceOf('5.3.2', on('2025-09-01'), overrides)).toBe('№ 9-3, 01.06.2025');
  });

  test.each(Object.entries(deadlines))('%s opens with the clause it cites', (id, { clause }) => {
    expect(id.startsWith(clause)).toBe(true);
  });

  test('knows its own ids only', () => {
    expect(isTermId('4.3-10')).toBe(true);
    expect(isTermId('4.3')).toBe(false);
    expect(isTermId('toString')).toBe(false);
  });
});

describe('periods', () => {
  test.each<[string, PeriodName, number, string, string]>([
    ['2024-01-01', 'quarter', 1, '2024-01-01', '2024-03-31'],
    ['2024-03-31', 'quarter', 1, '2024-01-01', '2024-03-31'],
    ['2024-04-01', 'quarter', 2, '2024-04-01', '2024-06-30'],
    ['2024-12-31', 'quarter', 4, '2024-10-01', '2024-12-31'],
    ['2024-06-30', 'half-year', 1, '2024-01-01', '2024-06-30'],
    ['2024-07-01', 'half-year', 2, '2024-07-01', '2024-12-31'],
    ['2024-02-29', 'year', 1, '2024-01-01', '2024-12-31'],
  ])('%s lies in %s %i: %s to %s', (date, name, number, from, to) => {
    expect(periodOf(on(date), name)).toEqual({ name, year: 2024, number, from, to });
  });

  test('follow one another over the year', () => {
    expect(nextPeriod(periodOf(on('2024-11-11'), 'quarter'))).toMatchObject({ year: 2025, number: 1 });
    expect(periodsOf(2025, 'quarter').map(({ to }) => to)).toEqual([
      '2025-03-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
    ]);
    expect(periodsOf(2025, 'year')).toHaveLength(1);
  });
});

describe('the state of a deadline', () => {
  const due = '2024-10-01';

  test.each<[string | null, string | null, string, number, DeadlineState]>([
    [null, null, due, 5, 'n/a'],
    [null, due, due, 5, 'n/a'],
    [due, null, '2024-09-25', 5, 'coming'],
    [due, null, '2024-09-26', 5, 'near'],
    [due, null, due, 5, 'near'],
    [due, null, due, 0, 'near'],
    [due, null, '2024-09-30', 0, 'coming'],
    [due, null, '2024-10-02', 5, 'overdue'],
    [due, due, '2024-10-05', 5, 'done'],
    [due, '2024-10-02', '2024-10-05', 5, 'late'],
    [due, '2024-09-20', '2024-09-20', 5, 'done'],
    [due, '2024-09-28', '2024-09-27', 5, 'near'],
    [due, '2024-10-09', '2024-10-05', 5, 'overdue'],
  ])('due %s, done %s, on %s with %i days of warning: %s', (asked, done, today, warnDays, state) => {
    expect(stateOf(orNull(asked), orNull(done), on(today), warnDays)).toBe(state);
  });
});

function orNull(text: string | null): CivilDate | null {
  return text === null ? null : on(text);
}
