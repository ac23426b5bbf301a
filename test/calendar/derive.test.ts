// Derivations: due dates, what was skipped and why, readings, uncertain Eids and years outside the table.
import * as fc from 'fast-check';
import {
  addWorkingDays,
  type CountedTerm,
  DEFAULT_TERM_READINGS,
  derive,
  eids,
  isCertain,
  isWorkingDay,
  skippedRanges,
  type TermReadings,
} from '../../src/calendar/index.ts';
import { addDays } from '../../src/core/date.ts';
import { anyDay, anySheet, on } from './support.ts';

const term = (count: number, unit: CountedTerm['unit'], direction: CountedTerm['direction'] = 'after') =>
  ({ unit, count, direction, endMoves: true }) as const;
const tenDays = term(10, 'working-days');
const reading = (chosen: Partial<TermReadings>) => ({ readings: { ...DEFAULT_TERM_READINGS, ...chosen } });

describe('a term in working days', () => {
  test('shows its whole derivation', () => {
    const derivation = derive(tenDays, on('2025-04-25'));
    expect(derivation).toMatchObject({
      anchor: '2025-04-25',
      term: tenDays,
      due: '2025-05-20',
      earliest: '2025-05-20',
      latest: '2025-05-20',
      movedFrom: null,
      editions: ['labour-code-2025'],
      outsideTable: false,
    });
    expect(skippedRanges(derivation.skipped)).toEqual(
      [
        ['2025-04-26', '2025-04-27', 'weekend'],
        ['2025-05-01', '2025-05-01', 'labour-day'],
        ['2025-05-02', '2025-05-04', 'may-days'],
        ['2025-05-05', '2025-05-05', 'constitution-day'],
        ['2025-05-06', '2025-05-08', 'may-days'],
        ['2025-05-09', '2025-05-09', 'victory-day'],
        ['2025-05-10', '2025-05-11', 'weekend'],
        ['2025-05-17', '2025-05-18', 'weekend'],
      ].map(([from, to, reason]) => ({ from, to, reason, expected: false, movedFrom: null })),
    );
  });

  test('over the change of the code names both editions', () => {
    expect(derive(tenDays, on('2025-01-15')).editions).toEqual(['labour-code-2004', 'labour-code-2025']);
  });

  test('names the day a holiday was carried over from', () => {
    const { skipped } = derive(term(1, 'working-days'), on('2024-06-14'));
    expect(skipped.map(({ date, movedFrom }) => [date, movedFrom])).toEqual([
      ['2024-06-15', null],
      ['2024-06-16', null],
      ['2024-06-17', '2024-06-16'],
    ]);
  });

  test('is what addWorkingDays gives', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 30 }), anySheet, (anchor, count, extra) => {
        const { due, earliest, latest, skipped } = derive(term(count, 'working-days'), anchor, { extra });
        expect(due).toBe(addWorkingDays(anchor, count, extra));
        expect(earliest <= due && due <= latest).toBe(true);
        expect(skipped.every(({ date }) => date > anchor && date < due && !isWorkingDay(date, extra))).toBe(
          true,
        );
      }),
    );
  });
});

describe('readings', () => {
  test.each<[string, CountedTerm, string, Partial<TermReadings>, string]>([
    ['day 1 is the next day', tenDays, '2024-09-17', {}, '2024-10-01'],
    ['day 1 is the day of the event', tenDays, '2024-09-17', { firstDay: 'dayOfEvent' }, '2024-09-30'],
    ['an event on a day off', tenDays, '2024-09-21', { firstDay: 'dayOfEvent' }, '2024-10-04'],
    [
      '30 days from the day of the event',
      term(30, 'calendar-days'),
      '2024-10-01',
      { firstDay: 'dayOfEvent' },
      '2024-10-30',
    ],
    ['30 days from the next day', term(30, 'calendar-days'), '2024-10-01', {}, '2024-10-31'],
    ['30 days that end on a Saturday', term(30, 'calendar-days'), '2024-09-05', {}, '2024-10-07'],
    ['and stay there', term(30, 'calendar-days'), '2024-09-05', { lastDay: 'stays' }, '2024-10-05'],
    ['a month from the 31st', term(1, 'months'), '2025-10-31', {}, '2025-12-01'],
    ['a month to February', term(1, 'months'), '2024-01-31', {}, '2024-02-29'],
    [
      'a month from the day of the event',
      term(1, 'months'),
      '2024-03-01',
      { firstDay: 'dayOfEvent' },
      '2024-04-01',
    ],
    ['third day back', term(3, 'working-days', 'before'), '2024-10-01', {}, '2024-09-26'],
    [
      'three clear days',
      term(3, 'working-days', 'before'),
      '2024-10-01',
      { daysBefore: 'threeClearDays' },
      '2024-09-25',
    ],
    [
      'before does not read day 1',
      term(3, 'working-days', 'before'),
      '2024-10-01',
      { firstDay: 'dayOfEvent' },
      '2024-09-26',
    ],
    ['calendar days before move back', term(3, 'calendar-days', 'before'), '2024-09-25', {}, '2024-09-20'],
  ])('%s', (_, asked, anchor, chosen, due) => {
    expect(derive(asked, on(anchor), reading(chosen)).due).toBe(due);
  });

  test('a last day that moved says from where, and over what', () => {
    const derivation = derive(term(30, 'calendar-days'), on('2024-09-05'));
    expect(derivation.movedFrom).toBe('2024-10-05');
    expect(derivation.skipped.map(({ date }) => date)).toEqual(['2024-10-05', '2024-10-06']);
  });

  test('a last day that may not move looks at no day off', () => {
    const derivation = derive({ ...term(4, 'years'), endMoves: false }, on('2024-09-21'));
    expect(derivation).toMatchObject({ due: '2028-09-21', movedFrom: null, skipped: [], editions: [] });
  });
});

describe('expected Eids', () => {
  test.each<[string, string, string, string]>([
    // Orozo Ait on Tuesday 09.03.2027; on the 8th it would fall on Women's Day.
    ['2027-03-01', '2027-03-16', '2027-03-17', '2027-03-17'],
    // Kurman Ait on Sunday 16.05.2027; on the 17th it would take a working day.
    ['2027-05-10', '2027-05-24', '2027-05-24', '2027-05-25'],
    // Kurman Ait on 05.05.2028, amid 1–9 May: nothing can change.
    ['2028-04-28', '2028-05-23', '2028-05-23', '2028-05-23'],
    // Kurman Ait on Tuesday 24.04.2029, the day after the last day: the Eid may fall on that day, the next is then free.
    ['2029-04-09', '2029-04-23', '2029-04-23', '2029-04-24'],
    // Far from any Eid.
    ['2027-08-02', '2027-08-16', '2027-08-16', '2027-08-16'],
  ])('10 working days after %s: %s … %s … %s', (anchor, earliest, due, latest) => {
    expect(derive(tenDays, on(anchor))).toMatchObject({ earliest, due, latest });
  });

  test('a calendar term is uncertain only at its last day', () => {
    const thirty = term(30, 'calendar-days');
    expect(derive(thirty, on('2027-02-08'))).toMatchObject({ due: '2027-03-10', latest: '2027-03-11' });
    expect(isCertain(derive(thirty, on('2027-02-20')))).toBe(true);
  });

  test('a known Eid leaves no doubt', () => {
    expect(isCertain(derive(tenDays, on('2026-03-12')))).toBe(true);
  });

  test('the sheet settles an Eid', () => {
    const anchor = on('2027-03-01');
    const eid = on('2027-03-09');
    const dates = (off: string[], working: string[]) => {
      const { earliest, due, latest } = derive(tenDays, anchor, {
        extra: { off: off.map(on), working: working.map(on) },
      });
      return [earliest, due, latest];
    };
    expect(dates([eid], [])).toEqual(['2027-03-17', '2027-03-17', '2027-03-17']);
    expect(dates(['2027-03-10'], [eid])).toEqual(['2027-03-17', '2027-03-17', '2027-03-17']);
    expect(dates(['2027-03-08'], [eid])).toEqual(['2027-03-16', '2027-03-16', '2027-03-16']);
  });

  test('the bounds are those of every way the Eids may fall', () => {
    const expected = eids.filter((eid) => eid.expected);
    fc.assert(
      fc.property(anyDay('2026-12-01', '2030-09-30'), fc.integer({ min: 1, max: 45 }), (anchor, count) => {
        const asked = term(count, 'working-days');
        const { earliest, latest } = derive(asked, anchor);
        const near = expected.filter(
          ({ date }) => date >= addDays(anchor, -2) && date <= addDays(anchor, 120),
        );
        // A moved Eid as a sheet would write it; the days of fixed holidays stay off.
        const ways = near.reduce<string[][]>(
          (all, { date }) => all.flatMap((way) => [-1, 0, 1].map((by) => [...way, addDays(date, by)])),
          [[]],
        );
        const dues = ways.map((days) => {
          const off = days.map(on);
          const working = near
            .map(({ date }) => date)
            .filter((date) => date !== '2028-05-05' && onWeekday(date));
          return addWorkingDays(anchor, count, { off, working });
        });
        expect([earliest, latest]).toEqual([dues.sort()[0], dues[dues.length - 1]]);
      }),
    );
  });
});

describe('outside the table', () => {
  test('an Eid may be missing: a working day later at most in a short term', () => {
    expect(derive(tenDays, on('2031-03-03'))).toMatchObject({
      outsideTable: true,
      due: '2031-03-17',
      latest: '2031-03-18',
    });
    expect(derive(term(1, 'months'), on('2021-04-12'))).toMatchObject({
      outsideTable: true,
      earliest: '2021-05-12',
      due: '2021-05-12',
      latest: '2021-05-13',
    });
  });

  test('counting back it may be a working day earlier', () => {
    const derivation = derive(term(3, 'working-days', 'before'), on('2031-06-13'));
    expect(derivation).toMatchObject({
      outsideTable: true,
      earliest: '2031-06-09',
      due: '2031-06-10',
      latest: '2031-06-10',
    });
  });

  test('a mandate that ends beyond the table is certain', () => {
    const mandate = { ...term(4, 'years'), endMoves: false };
    expect(derive(mandate, on('2027-10-01'))).toMatchObject({
      outsideTable: false,
      due: '2031-10-01',
      latest: '2031-10-01',
    });
  });
});

/** Whether a date is Monday to Friday. */
function onWeekday(date: string): boolean {
  return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
