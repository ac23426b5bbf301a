// The table of days off: each year's days, carry-overs, Eids and the change of the Labour Code.
import uq from '@umalqura/core';
import * as fc from 'fast-check';
import { type DayOff, dayOffOn, eids, isWorkingDay, TABLE_YEARS } from '../../src/calendar/index.ts';
import { addDays, daysBetween, weekday } from '../../src/core/date.ts';
import { anyDay, anySheet, on } from './support.ts';

/** The weekdays of a year that are off, as `month-day`. */
function weekdaysOff(year: number): string[] {
  const days = Array.from({ length: daysBetween(on(`${year}-01-01`), on(`${year + 1}-01-01`)) }, (_, index) =>
    addDays(on(`${year}-01-01`), index),
  );
  return days.filter((day) => weekday(day) < 6 && !isWorkingDay(day)).map((day) => day.slice(5));
}

describe('weekdays off', () => {
  test.each([
    [2021, '01-01 01-07 02-23 03-08 03-22 04-07 05-03 05-05 05-10 08-31 11-08 11-09'],
    [2023, '01-02 01-09 02-23 03-08 03-21 04-07 05-01 05-05 05-09 08-31 11-07 11-08'],
    [2024, '01-01 01-08 02-23 03-08 03-21 04-08 04-10 05-01 05-06 05-09 06-17 09-02 11-07 11-08'],
    [2025, '01-01 01-02 01-03 01-06 01-07 03-21 05-01 05-02 05-05 05-06 05-07 05-08 05-09 06-06'],
    [2026, '01-01 01-02 01-05 01-06 01-07 01-08 01-09 03-20 05-01 05-04 05-05 05-06 05-07 05-08 05-27 08-31'],
    [2027, '01-01 01-04 01-05 01-06 01-07 03-08 03-09 05-03 05-04 05-05 05-06 05-07 08-31'],
    [2030, '01-01 01-02 01-03 01-04 01-07 02-04 03-08 03-21 05-01 05-02 05-03 05-06 05-07 05-08 05-09'],
  ])('of %i', (year, expected) => {
    expect(weekdaysOff(year).join(' ')).toBe(expected);
  });
});

describe('why a day is off', () => {
  test.each<[string, Partial<DayOff> | null]>([
    ['2024-06-16', { reason: 'kurman-ait', movedFrom: null, source: 'labour-code-2004' }],
    ['2024-06-17', { reason: 'kurman-ait', movedFrom: on('2024-06-16'), source: 'labour-code-2004' }],
    ['2024-06-18', null],
    ['2025-01-02', { reason: 'declared', source: 'declared' }],
    ['2025-01-04', { reason: 'declared', source: 'declared' }],
    ['2025-01-08', null],
    ['2025-01-11', null],
    ['2025-01-18', { reason: 'weekend' }],
    ['2025-01-22', null],
    ['2025-02-23', { reason: 'weekend' }],
    ['2025-02-24', null],
    ['2025-03-30', { reason: 'orozo-ait', source: 'labour-code-2025', expected: false }],
    ['2025-03-31', null],
    ['2025-09-01', null],
    ['2025-11-07', null],
    ['2026-01-09', { reason: 'declared' }],
    ['2026-02-23', null],
    ['2026-04-07', null],
    ['2027-03-09', { reason: 'orozo-ait', expected: true }],
    ['2028-05-05', { reason: 'constitution-day', expected: false }],
    ['2024-09-21', { reason: 'weekend' }],
  ])('%s', (day, expected) => {
    const found = dayOffOn(on(day));
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  test('two holidays on one weekend move to two days', () => {
    expect(dayOffOn(on('2020-11-09'))).toMatchObject({ movedFrom: '2020-11-07' });
    expect(dayOffOn(on('2020-11-10'))).toMatchObject({ movedFrom: '2020-11-08' });
  });

  test('a holiday does not move onto another holiday', () => {
    expect(dayOffOn(on('2021-11-08'))).toMatchObject({ movedFrom: null });
    expect(dayOffOn(on('2021-11-09'))).toMatchObject({ movedFrom: '2021-11-07' });
  });
});

describe('extra days', () => {
  test.each([
    ['off wins over working', { off: ['2024-09-18'], working: ['2024-09-18'] }, '2024-09-18', false],
    ['working wins over a holiday', { off: [], working: ['2024-08-31', '2024-11-07'] }, '2024-11-07', true],
    ['working wins over a weekend', { off: [], working: ['2024-09-21'] }, '2024-09-21', true],
    ['off wins over a working day', { off: ['2024-09-18'], working: [] }, '2024-09-18', false],
    [
      'a working Sunday holiday keeps its carry-over',
      { off: [], working: ['2024-06-16'] },
      '2024-06-17',
      false,
    ],
    ['a day off does not push a carry-over on', { off: ['2024-06-17'], working: [] }, '2024-06-18', true],
    ['a working carry-over is not moved further', { off: [], working: ['2024-06-17'] }, '2024-06-18', true],
  ])('%s', (_, { off, working }, day, expected) => {
    expect(isWorkingDay(on(day), { off: off.map(on), working: working.map(on) })).toBe(expected);
  });

  test('every day: off, else working, else the table', () => {
    fc.assert(
      fc.property(anyDay(), anySheet, (day, sheet) => {
        const expected = !sheet.off.includes(day) && (sheet.working.includes(day) || isWorkingDay(day));
        expect(isWorkingDay(day, sheet)).toBe(expected);
      }),
    );
  });
});

describe('Eids', () => {
  const hijri = { 'orozo-ait': { hm: 10, hd: 1 }, 'kurman-ait': { hm: 12, hd: 10 } };

  test.each(eids.map((eid) => [eid.date, eid] as const))(
    '%s lies within a day of Umm al-Qura',
    (date, { id }) => {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      const days = [-1, 0, 1].map((by) => uq(new Date(year, month - 1, day + by, 12)));
      expect(days.map(({ hm, hd }) => ({ hm, hd }))).toContainEqual(hijri[id]);
    },
  );

  test('each year of the table has both, and only those from 2027 are expected', () => {
    for (let year = TABLE_YEARS.first; year <= TABLE_YEARS.last; year += 1) {
      const ofYear = eids.filter(({ date }) => date.startsWith(`${year}`));
      expect(ofYear.map(({ id }) => id)).toEqual(['orozo-ait', 'kurman-ait']);
      expect(ofYear.map(({ expected }) => expected)).toEqual([year >= 2027, year >= 2027]);
    }
  });
});
