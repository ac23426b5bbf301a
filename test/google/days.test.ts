/// <reference types="google-apps-script" />
// Days of a spreadsheet whose zone is not the script's: each is the one that its cell shows, and the zone is asked for
// only where nothing else tells it.
import type { CivilDate } from '#core/date';
import { daysOf } from '#google/days';
import { formatDate } from '../../local/services/format-date.ts';

beforeAll(() => {
  Object.assign(globalThis, { Utilities: { formatDate } });
});
afterAll(() => {
  Object.assign(globalThis, { Utilities: undefined });
});

/** Days of a spreadsheet in `zone`, and how often that was asked for. */
function counted(zone: string) {
  const asked: string[] = [];
  const days = daysOf(() => {
    asked.push(zone);
    return zone;
  });
  return { days, asked };
}

test.each([
  ['Asia/Bishkek', '2024-09-17T00:00:00+06:00', 0],
  ['UTC', '2024-09-17T00:00:00Z', 1],
  ['America/New_York', '2024-09-17T00:00:00-04:00', 1],
  ['Asia/Tokyo', '2024-09-17T00:00:00+09:00', 1],
  ['Pacific/Kiritimati', '2024-09-17T00:00:00+14:00', 1],
])('a day of %s is read and written as that day', (zone, moment, times) => {
  const { days, asked } = counted(zone);
  expect(days.dayOf(new Date(moment))).toBe('2024-09-17');
  expect(days.momentOf('2024-09-17' as CivilDate)).toEqual(new Date(moment));
  expect(asked).toHaveLength(times);
});

test.each([
  ['the day on which summer time begins', '2025-03-09', '2025-03-09T00:00:00-05:00'],
  ['the day after', '2025-03-10', '2025-03-10T00:00:00-04:00'],
  ['the day on which it ends', '2025-11-02', '2025-11-02T00:00:00-04:00'],
  ['a leap day', '2024-02-29', '2024-02-29T00:00:00-05:00'],
])('%s is written into a sheet of New York as its midnight', (_, day, moment) => {
  const { days, asked } = counted('America/New_York');
  expect(days.momentOf(day as CivilDate)).toEqual(new Date(moment));
  expect(asked).toHaveLength(1);
});

test('the hour of a moment does not make it another day', () => {
  const { days } = counted('Asia/Bishkek');
  expect(days.dayOf(new Date('2024-09-17T23:59:59+06:00'))).toBe('2024-09-17');
  expect(days.dayOf(new Date('2024-09-17T00:00:01+06:00'))).toBe('2024-09-17');
});

test('a zone that has become another is asked for again', () => {
  const zones = ['Asia/Tokyo', 'America/New_York'];
  const days = daysOf(() => zones.shift() ?? '');
  expect(days.dayOf(new Date('2024-09-16T15:00:00Z'))).toBe('2024-09-17');
  days.forget();
  expect(days.dayOf(new Date('2024-09-16T15:00:00Z'))).toBe('2024-09-16');
});
