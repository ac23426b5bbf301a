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

  test('a quarter without a meeting is reported for the sheet, quarter by quarter', () => {
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

  test('one without a date leaves its quarter open, and is reported so once', () => {
    const given = held('atMostOnce', '2024-01-10');
    const meetings = [...(given.meetings ?? []), { form: 'group' as const }];
    expect(outcomes(quarter, { ...given, meetings })).toMatchObject([
      { value: 'unknown', row: 'Ж-002', column: 'date', says: 'undated' },
      { value: 'n/a', part: '2024-2' },
    ]);
  });

  test.each<[string, readonly object[], readonly object[]]>([
    ['one day, no times', [{}, {}], [{ value: 'unknown', says: 'repeat', row: 'Ж-002' }]],
    ['one day and time', [{ time: '10:00' }, { time: '10:00' }], [{ value: 'unknown', says: 'repeat' }]],
    ['one day, two times', [{ time: '10:00' }, { time: '15:00' }], [{ value: 'violated', row: 'Ж-002' }]],
    [
      'no quorum, and called again',
      [{ present: ['М-001'] }, { date: day('2024-02-20'), present: ['М-001', 'М-002'] }],
      [{ value: 'unknown', says: 'repeat', row: 'Ж-001', figures: { rows: 'Ж-001' } }],
    ],
  ])('a meeting that may be repeated: %s', (_, rows, expected) => {
    const meetings = rows.map((one) => ({ form: 'group' as const, date: day('2024-02-10'), ...one }));
    const members = ['М-001', 'М-002'].map((number) => ({ number, appointed: formed }));
    expect(outcomes(quarter, { ...held('atMostOnce'), members, meetings }).slice(0, 1)).toMatchObject(
      expected,
    );
  });

  test('after the mandate there are neither meetings nor quarters of the group', () => {
    const given = {
      ...held('exactlyOnce', '2024-02-01', '2024-04-10'),
      settings: { formed, keneshFormed: day('2024-03-31') },
      readings: { meetings: 'exactlyOnce' as const, newKenesh: 'ends' as const },
    };
    expect(values(quarter, given)).toEqual(['met']);
  });

  test('without the day of formation there are no quarters', () => {
    const given = { ...held('atMostOnce', '2024-01-10'), settings: { formed: null } };
    expect(outcomes(quarter, given)).toMatchObject([{ value: 'unknown', says: 'formed' }]);
  });

  test.each<[string, readonly string[], string | undefined, string | null]>([
    ['no item', [], 'unknown', 'plan'],
    ['an item approved that day', ['ИП-001'], 'met', null],
    ['an item approved a day later', ['ИП-002'], 'unknown', 'unapproved'],
    ['one of each', ['ИП-001', 'ИП-002'], 'unknown', 'unapproved'],
    ['an item that is not there', ['ИП-009'], 'unknown', 'unapproved'],
  ])('a meeting that names %s', (_, items, value, says) => {
    const given: Case = {
      settings: { formed: day('2024-09-17') },
      meetings: [{ form: 'group', date: day('2024-10-01'), plan: items }],
      plan: [
        { number: 'ИП-001', approved: day('2024-10-01') },
        { number: 'ИП-002', approved: day('2024-10-02') },
      ],
    };
    const found = outcomes(quarter, given).find(({ column }) => column === 'plan');
    expect(found).toMatchObject({ value, says });
    expect(outcomes(quarter, { ...given, plan: [] }).some(({ column }) => column === 'plan')).toBe(false);
  });
});
