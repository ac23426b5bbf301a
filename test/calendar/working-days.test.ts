// Adding and counting working days: vectors, boundaries, and the two as each other's inverse.
import * as fc from 'fast-check';
import { addWorkingDays, countWorkingDays, isWorkingDay } from '../../src/calendar/index.ts';
import { addDays, type CivilDate } from '../../src/core/date.ts';
import { anyDay, anySheet, on } from './support.ts';

describe('addWorkingDays', () => {
  test.each([
    ['2024-09-17', 10, '2024-10-01'],
    ['2024-10-01', -3, '2024-09-26'],
    ['2025-04-25', 10, '2025-05-20'],
    ['2024-04-25', 10, '2024-05-14'],
    ['2024-06-14', 1, '2024-06-18'],
    ['2024-12-31', 1, '2025-01-08'],
    ['2024-12-25', 10, '2025-01-14'],
    ['2025-01-10', 1, '2025-01-11'],
    ['2025-01-11', 1, '2025-01-13'],
    ['2025-01-13', -1, '2025-01-11'],
    ['2025-12-31', 1, '2026-01-12'],
    ['2024-09-21', 0, '2024-09-21'],
    ['2024-09-21', 1, '2024-09-23'],
    ['2024-09-21', -1, '2024-09-20'],
    ['2025-01-22', 1, '2025-01-23'],
    ['2024-02-22', 1, '2024-02-26'],
    ['2026-02-20', 1, '2026-02-23'],
  ])('%s and %i working days → %s', (start, days, expected) => {
    expect(addWorkingDays(on(start), days)).toBe(expected);
  });

  test('the old code would have given 14.05.2025', () => {
    const working = ['02', '06', '07', '08'].map((day) => on(`2025-05-${day}`));
    expect(addWorkingDays(on('2025-04-25'), 10, { off: [], working })).toBe('2025-05-14');
  });

  test('a day off of the sheet wins over a Saturday that a decree makes a working day', () => {
    expect(addWorkingDays(on('2025-01-10'), 1, { off: [on('2025-01-11')], working: [] })).toBe('2025-01-13');
  });

  test('extra days count', () => {
    const extra = { off: [on('2024-09-18')], working: [on('2024-09-21')] };
    expect(addWorkingDays(on('2024-09-17'), 10, extra)).toBe('2024-10-01');
    expect(addWorkingDays(on('2024-09-17'), 10, { ...extra, working: [] })).toBe('2024-10-02');
    expect(addWorkingDays(on('2024-09-17'), 10, { ...extra, off: [] })).toBe('2024-09-30');
  });
});

describe('countWorkingDays', () => {
  test.each([
    ['2024-09-17', '2024-10-01', 10],
    ['2024-10-01', '2024-09-26', -3],
    ['2024-09-17', '2024-09-17', 0],
    ['2024-09-20', '2024-09-22', 0],
    ['2024-09-22', '2024-09-20', -1],
    ['2025-04-25', '2025-05-20', 10],
    ['2024-12-31', '2025-01-08', 1],
  ])('from %s to %s: %i', (from, to, expected) => {
    expect(countWorkingDays(on(from), on(to))).toBe(expected);
  });
});

describe('properties', () => {
  const anyCount = fc.integer({ min: -120, max: 120 });

  test('counting undoes adding', () => {
    fc.assert(
      fc.property(anyDay(), anyCount, anySheet, (start, days, extra) => {
        expect(countWorkingDays(start, addWorkingDays(start, days, extra), extra)).toBe(days);
      }),
    );
  });

  test('the day found is a working day, and one fewer comes strictly before it', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 60 }), anySheet, (start, days, extra) => {
        const found = addWorkingDays(start, days, extra);
        expect(isWorkingDay(found, extra)).toBe(true);
        expect(addWorkingDays(start, days - 1, extra) < found).toBe(true);
      }),
    );
  });

  test('adding is monotone in its start', () => {
    fc.assert(
      fc.property(anyDay(), fc.nat(40), anyCount, anySheet, (start, later, days, extra) => {
        const [a, b] = [start, addDays(start, later)].map((day) => addWorkingDays(day, days, extra));
        expect((a as CivilDate) <= (b as CivilDate)).toBe(true);
      }),
    );
  });

  test('counting agrees with looking at each day', () => {
    fc.assert(
      fc.property(anyDay(), fc.nat(90), anySheet, (from, length, extra) => {
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
        const expected = days.filter((day) => isWorkingDay(day, extra)).length;
        expect(countWorkingDays(from, addDays(from, length), extra)).toBe(expected);
      }),
    );
  });

  test('counts over neighbouring spans add up', () => {
    fc.assert(
      fc.property(anyDay(), fc.nat(60), fc.nat(60), anySheet, (from, first, second, extra) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second);
        const parts = countWorkingDays(from, middle, extra) + countWorkingDays(middle, to, extra);
        expect(countWorkingDays(from, to, extra)).toBe(parts);
      }),
    );
  });
});
