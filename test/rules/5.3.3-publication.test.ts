// 5.3.3: published three working days before the first meeting, with every item.
import { publication } from '#rules/5.3.3-publication';
import { type Case, day, outcomes } from './support.ts';

const ITEMS = { hasDecision: true, hasMembers: true, hasDate: true, hasPlace: true, hasTime: true };
const formed = { formed: day('2024-09-17') };
const meetings = [{ number: 'Ж-001', form: 'group' as const, date: day('2024-10-01') }];
const notice = (date: string | null, items: Partial<Record<keyof typeof ITEMS, boolean | null>> = {}) => ({
  number: 'ЖР-001',
  what: 'firstMeeting' as const,
  where: 'board' as const,
  date: date === null ? null : day(date),
  ...ITEMS,
  ...items,
});

describe('5.3.3 publication', () => {
  test.each([
    ['2024-09-24', 'unknown'],
    ['2024-09-25', 'met'],
  ])('in time elsewhere and, on the 25th, on the site: on %s %s', (today, value) => {
    const elsewhere = { ...notice('2024-09-23'), where: 'other' as const };
    const publications = [elsewhere, { ...notice('2024-09-25'), number: 'ЖР-002' }];
    expect(outcomes(publication, { today, settings: formed, meetings, publications })[0]).toMatchObject({
      value,
    });
  });

  test.each<[string, Case, string, string | null]>([
    ['on the third working day before', { publications: [notice('2024-09-26')] }, 'met', 'ЖР-001'],
    ['a day later', { publications: [notice('2024-09-27')] }, 'violated', 'ЖР-001'],
    ['not published', {}, 'violated', null],
    ['published, the day not stated', { publications: [notice(null)] }, 'violated', null],
    ['not published, on the last day', { today: '2024-09-26' }, 'n/a', null],
    ['not published, a day later', { today: '2024-09-27' }, 'violated', null],
    [
      'in time, if the meeting of a form not stated was the group’s',
      { meetings: [{ date: day('2024-10-01') }], publications: [notice('2024-09-26')] },
      'unknown',
      'ЖР-001',
    ],
    [
      'noted in the steps with its paper',
      { steps: [{ term: '5.3.3', done: day('2024-09-26'), proof: 'Д-001' }], archive: [{}] },
      'met',
      null,
    ],
    [
      'a notice of something else',
      { publications: [{ ...notice('2024-09-20'), what: 'plan' }] },
      'violated',
      null,
    ],
    [
      'three clear days',
      { publications: [notice('2024-09-26')], readings: { daysBefore: 'threeClearDays' } },
      'violated',
      'ЖР-001',
    ],
  ])('%s', (_, given, value, row) => {
    expect(outcomes(publication, { settings: formed, meetings, ...given })).toMatchObject([
      {
        value,
        row,
        column: 'date',
        required: expect.stringMatching(value === 'unknown' ? /^$/ : /^<= 2024-09-2[56]$/),
      },
    ]);
  });

  test('before a meeting is held, it is counted from the last day on which it may be', () => {
    expect(outcomes(publication, { settings: formed, publications: [notice('2024-09-26')] })).toMatchObject([
      { value: 'met', figures: { anchor: '2024-10-01', due: '2024-09-26' } },
    ]);
  });

  test('not known while the day of the first meeting is not', () => {
    expect(outcomes(publication, {})).toMatchObject([{ value: 'unknown', row: null, column: 'date' }]);
  });

  test.each(Object.keys(ITEMS) as (keyof typeof ITEMS)[])('%s is asked for', (item) => {
    const of = (ticked: boolean | null) =>
      outcomes(publication, {
        settings: formed,
        meetings,
        publications: [notice('2024-09-26', { [item]: ticked })],
      }).slice(1);
    expect(of(true)).toEqual([]);
    expect(of(false)).toMatchObject([{ value: 'violated', says: 'itemAbsent', row: 'ЖР-001', column: item }]);
    expect(of(null)).toMatchObject([{ value: 'unknown', says: 'item', row: 'ЖР-001', column: item }]);
  });

  test('two notices in time may tell everything together, one that is late adds nothing', () => {
    const of = (date: string) => {
      const publications = [
        notice('2024-09-25', { hasTime: false }),
        { ...notice(date, { hasPlace: null }), number: 'ЖР-002' },
      ];
      return outcomes(publication, { settings: formed, meetings, publications }).slice(1);
    };
    expect(of('2024-09-26')).toEqual([]);
    expect(of('2024-09-27')).toMatchObject([{ value: 'violated', row: 'ЖР-001', column: 'hasTime' }]);
  });

  test.each([
    ['2024-09-16', 'unknown', 'early'],
    ['2024-09-17', 'met', null],
  ])('on %s, formed on the 17th: %s', (date, value, says) => {
    const given = { settings: formed, meetings, publications: [notice(date)] };
    expect(outcomes(publication, given)[0]).toMatchObject({ value, says });
    const again = { ...given, publications: [notice(date), { ...notice('2024-09-26'), number: 'ЖР-002' }] };
    expect(outcomes(publication, again)[0]).toMatchObject({ value: 'met' });
  });

  test('in time on no site and no board: not known', () => {
    const publications = [{ ...notice('2024-09-26'), where: 'other' as const }];
    expect(outcomes(publication, { settings: formed, meetings, publications })).toMatchObject([
      { value: 'unknown', says: 'where', row: 'ЖР-001' },
    ]);
  });

  test.each<[string, Case]>([
    [
      'in time nobody knows where, on a board too late',
      { publications: [{ ...notice('2024-09-26'), where: null }, notice('2024-09-27')] },
    ],
    ['nobody knows where', { publications: [{ ...notice('2024-09-26'), where: null }] }],
    ['noted in the steps alone', { steps: [{ term: '5.3.3', done: day('2024-09-26') }] }],
  ])('%s: claimed', (_, given) => {
    expect(outcomes(publication, { settings: formed, meetings, ...given })).toMatchObject([
      { value: 'unknown', says: 'claimed' },
    ]);
  });
});
