// 7.2.2: meetings of the group by quarter, under each reading.
import { quarter } from '#rules/7.2.2-quarter';
import type { Readings } from '#tables';
import { type Case, day, outcomes, values } from './support.ts';

const formed = day('2024-01-01');

/** A group formed on 1 January 2024 with meetings on some days; today is 15 May 2024, in the second quarter. */
const held = (reading: Readings['meetings'], ...dates: readonly string[]): Case => ({
  today: '2024-05-15',
  settings: { formed },
  readings: { meetings: reading },
  meetings: dates.map((date) => ({ form: 'group', date: day(date) })),
});

describe('7.2.2 quarter', () => {
  test.each([
    ['atMostOnce', [], ['n/a', 'n/a']],
    ['atMostOnce', ['2024-01-01'], ['met', 'n/a']],
    ['atMostOnce', ['2024-01-01', '2024-03-31'], ['violated', 'n/a']],
    ['atMostOnce', ['2024-03-31', '2024-04-01'], ['met', 'met']],
    ['atMostOnce', ['2024-04-10', '2024-05-15'], ['n/a', 'violated']],
    ['atMostOnce', ['2024-04-10', '2024-05-16'], ['n/a', 'met']],
    ['atLeastOnce', [], ['violated', 'n/a']],
    ['atLeastOnce', ['2024-03-31'], ['met', 'n/a']],
    ['atLeastOnce', ['2024-01-10', '2024-02-10', '2024-04-01'], ['met', 'met']],
    ['exactlyOnce', [], ['violated', 'n/a']],
    ['exactlyOnce', ['2024-02-01'], ['met', 'n/a']],
    ['exactlyOnce', ['2024-02-01', '2024-03-01'], ['violated', 'n/a']],
    ['exactlyOnce', ['2024-02-01', '2024-04-01', '2024-04-02'], ['met', 'violated']],
  ] as const)('%s, %j: %j', (reading, dates, expected) => {
    expect(values(quarter, held(reading, ...dates))).toEqual(expected);
  });

  test('one meeting too many is the later one, and the reading is named', () => {
    expect(outcomes(quarter, held('atMostOnce', '2024-03-20', '2024-02-01', '2024-03-25'))[0]).toMatchObject({
      value: 'violated',
      row: 'Ж-001',
      column: 'date',
      says: 'atMostOnce',
      part: '2024-1',
      actual: '3',
      required: '<= 1',
      figures: { count: 3, year: 2024, quarter: 1 },
    });
  });

  test('a quarter without a meeting is told of the sheet, quarter by quarter', () => {
    const [one] = outcomes(quarter, held('atLeastOnce'));
    expect(one).toMatchObject({ row: null, says: 'atLeastOnce', part: '2024-1', figures: { count: 0 } });
  });

  test.each([
    ['2024-01-01', 'violated'],
    ['2024-01-02', 'n/a'],
  ] as const)('formed on %s: a first quarter that is not whole needs no meeting', (date, value) => {
    const given = { ...held('atLeastOnce'), settings: { formed: day(date) } };
    expect(values(quarter, given)[0]).toBe(value);
  });

  test('a quarter has to have a meeting only once it is over', () => {
    expect(values(quarter, { ...held('atLeastOnce', '2024-02-01'), today: '2024-06-30' })).toEqual([
      'met',
      'n/a',
    ]);
    expect(values(quarter, { ...held('atLeastOnce', '2024-02-01'), today: '2024-07-01' })).toEqual([
      'met',
      'violated',
      'n/a',
    ]);
  });

  test('meetings of working groups and hearings do not count', () => {
    const given = held('atMostOnce', '2024-01-10');
    const other = [
      { form: 'workingGroup', date: day('2024-01-11') },
      { form: 'discussion', date: day('2024-01-12') },
    ] as const;
    expect(values(quarter, { ...given, meetings: [...(given.meetings ?? []), ...other] })).toEqual([
      'met',
      'n/a',
    ]);
  });

  test('one of no stated form may be the second', () => {
    const given = held('atMostOnce', '2024-01-10');
    const meetings = [...(given.meetings ?? []), { date: day('2024-02-10') }];
    expect(outcomes(quarter, { ...given, meetings })[0]).toMatchObject({
      value: 'unknown',
      row: 'Ж-002',
      column: 'form',
    });
  });

  test('one without a date leaves its quarter open, and is told so once', () => {
    const given = held('atMostOnce', '2024-01-10');
    const meetings = [...(given.meetings ?? []), { form: 'group' as const }];
    expect(outcomes(quarter, { ...given, meetings })).toMatchObject([
      { value: 'unknown', row: 'Ж-002', column: 'date', says: 'undated' },
      { value: 'n/a', part: '2024-2' },
    ]);
  });

  test('without the day of formation there are no quarters', () => {
    const given = { ...held('atMostOnce', '2024-01-10'), settings: { formed: null } };
    expect(outcomes(quarter, given)).toMatchObject([{ value: 'unknown', says: 'formed' }]);
  });
});
