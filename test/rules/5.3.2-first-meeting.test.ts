// 5.3.2: the first meeting within ten working days.
import { firstMeeting } from '#rules/5.3.2-first-meeting';
import { first, group } from './group.ts';
import { type Case, day, outcomes } from './support.ts';

const formed = { formed: day('2024-09-17') };
const held = (date: string, form: 'group' | 'discussion' | null = 'group') => [
  { number: 'Ж-001', form, date: day(date), present: ['М-001'] },
];
/** One member is a quorum of one. */
const members = [{ number: 'М-001', appointed: day('2024-01-01') }];

describe('5.3.2 first meeting', () => {
  test.each<[string, Case, string, string | null]>([
    ['held on the last day', { meetings: held('2024-10-01') }, 'met', null],
    ['held a day later', { meetings: held('2024-10-02') }, 'violated', 'late'],
    ['held on the day of formation', { meetings: held('2024-09-17') }, 'met', null],
    ['held, its form not stated', { meetings: held('2024-10-01', null) }, 'unknown', 'meeting'],
    [
      'held, and another on a day not stated',
      { meetings: [...held('2024-10-01'), { form: 'group', present: ['М-001'] }] },
      'unknown',
      'meeting',
    ],
    ['held, and another only planned', { meetings: [...held('2024-10-01'), { form: 'group' }] }, 'met', null],
    [
      'held, and a later one of a form not stated',
      { meetings: [...held('2024-09-30'), ...held('2024-10-04', null)] },
      'met',
      null,
    ],
    [
      'a public discussion is no meeting',
      { meetings: held('2024-10-01', 'discussion') },
      'violated',
      'overdue',
    ],
    ['a meeting before the group was formed', { meetings: held('2024-09-16') }, 'violated', 'overdue'],
    ['not held, on the last day', { today: '2024-10-01' }, 'n/a', null],
    ['not held, a day later', { today: '2024-10-02' }, 'violated', 'overdue'],
    ['called for a day to come', { today: '2024-09-30', meetings: held('2024-10-01') }, 'n/a', null],
    [
      'called for a day too late',
      { today: '2024-10-02', meetings: held('2024-10-03') },
      'violated',
      'overdue',
    ],
    ['noted in the steps', { steps: [{ term: '5.3.2', done: day('2024-10-01') }] }, 'unknown', 'present'],
    [
      'noted in the steps with its paper',
      { steps: [{ term: '5.3.2', done: day('2024-10-01'), proof: 'Д-001' }], archive: [{}] },
      'met',
      null,
    ],
    ['planned for a day not stated', { meetings: [{ form: 'group' }] }, 'violated', 'overdue'],
    [
      'the first of several counts',
      { meetings: [...held('2024-10-04'), ...held('2024-09-30')] },
      'met',
      null,
    ],
    [
      'a day off by decree',
      { meetings: held('2024-10-02'), calendar: { off: [day('2024-09-20')], working: [] } },
      'met',
      null,
    ],
    [
      'day 1 read as the day of formation',
      { meetings: held('2024-10-01'), readings: { firstDay: 'dayOfEvent' } },
      'violated',
      'late',
    ],
    [
      'a later day by override, with its reason',
      {
        meetings: held('2024-10-04'),
        steps: [{ term: '5.3.2', override: day('2024-10-04'), overrideReason: 'сел' }],
      },
      'met',
      null,
    ],
    [
      'an override without a reason',
      { meetings: held('2024-10-04'), steps: [{ term: '5.3.2', override: day('2024-10-04') }] },
      'violated',
      'late',
    ],
  ])('%s', (_, given, value, says) => {
    expect(outcomes(firstMeeting, { settings: formed, members, ...given })).toMatchObject([
      { value, says, row: null, column: 'date' },
    ]);
  });

  test.each<[string, readonly (readonly [string, number])[], string, string | null]>([
    ['seven of fifteen', [['2024-09-30', 7]], 'unknown', 'few'],
    ['eight of fifteen', [['2024-09-30', 8]], 'met', null],
    ['nobody named', [['2024-09-30', 0]], 'unknown', 'present'],
    [
      'three, and again in time with a quorum',
      [
        ['2024-09-20', 3],
        ['2024-10-01', 8],
      ],
      'met',
      null,
    ],
    [
      'three, and again too late',
      [
        ['2024-09-20', 3],
        ['2024-10-02', 8],
      ],
      'unknown',
      'few',
    ],
  ])('attended by %s: %s', (_, attended, value, says) => {
    const meetings = attended.map(([date, count]) => ({
      form: 'group' as const,
      date: day(date),
      present: first(count),
    }));
    expect(outcomes(firstMeeting, { ...group, settings: formed, meetings })).toMatchObject([{ value, says }]);
  });

  test('a meeting still to come is no proof of one without a quorum', () => {
    const meetings = [
      { form: 'group' as const, date: day('2024-09-20'), present: first(3) },
      { form: 'group' as const, date: day('2024-10-01'), present: first(8) },
    ];
    const on = (today: string) => outcomes(firstMeeting, { ...group, today, settings: formed, meetings });
    expect(on('2024-09-30')).toMatchObject([{ value: 'unknown', says: 'few' }]);
    expect(on('2024-10-01')).toMatchObject([{ value: 'met' }]);
  });

  test('not known while the day of formation is not', () => {
    expect(outcomes(firstMeeting, { meetings: held('2024-10-01') })).toMatchObject([{ value: 'unknown' }]);
  });

  test('figures: from when, until when, done when', () => {
    expect(outcomes(firstMeeting, { settings: formed, meetings: held('2024-10-02') })).toMatchObject([
      {
        actual: '2024-10-02',
        required: '<= 2024-10-01',
        figures: { anchor: '2024-09-17', due: '2024-10-01', done: '2024-10-02' },
      },
    ]);
  });
});

describe('15 working days by the kenesh’s own Жобо', () => {
  const own = (reference: string | null, from: string | null = null) => ({
    'term5.3.2': { count: 15, reference, from: from === null ? null : day(from) },
  });

  test.each([
    ['№ 9-3', null, 'met', '<= 2024-10-08'],
    ['№ 9-3, 17.09.2024', '2024-09-17', 'met', '<= 2024-10-08'],
    ['№ 9-3, 18.09.2024', '2024-09-18', 'violated', '<= 2024-10-01'],
    [null, null, 'violated', '<= 2024-10-01'],
  ])('reference %s: %s', (reference, from, value, required) => {
    const settings = { ...formed, ...own(reference, from) };
    expect(
      outcomes(firstMeeting, { today: '2024-10-08', settings, members, meetings: held('2024-10-08') }),
    ).toMatchObject([{ value, required }]);
  });

  test('the figures name the decision', () => {
    const settings = { ...formed, ...own('№ 9-3') };
    expect(outcomes(firstMeeting, { settings })[0]?.figures).toMatchObject({ reference: '№ 9-3' });
  });
});

describe('a term over an expected Eid', () => {
  // Formed on 1 March 2027; Orozo Ait is expected on the 9th: due on the 17th, or on the 16th.
  const given = (today: string, date?: string): Case => ({
    today,
    settings: { formed: day('2027-03-01') },
    members,
    meetings: date === undefined ? [] : held(date),
  });

  test.each([
    ['2027-03-16', undefined, 'n/a', null],
    ['2027-03-17', undefined, 'unknown', 'uncertain'],
    ['2027-03-18', undefined, 'violated', 'overdue'],
    ['2027-04-01', '2027-03-16', 'met', null],
    ['2027-04-01', '2027-03-17', 'unknown', 'uncertain'],
    ['2027-04-01', '2027-03-18', 'violated', 'late'],
  ])('on %s, held on %s: %s', (today, date, value, says) => {
    expect(outcomes(firstMeeting, given(today, date))).toMatchObject([
      { value, says, figures: { earliest: '2027-03-16', due: '2027-03-17', latest: '2027-03-17' } },
    ]);
  });

  test('the sheet of days off settles it', () => {
    const calendar = { off: [day('2027-03-09')], working: [] };
    expect(outcomes(firstMeeting, { ...given('2027-04-01', '2027-03-17'), calendar })).toMatchObject([
      { value: 'met' },
    ]);
  });
});
