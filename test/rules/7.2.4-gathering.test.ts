// 7.2.4: a gathering each year of the group.
import { yearlyGathering } from '#rules/7.2.4-gathering';
import { type Case, day, outcomes } from './support.ts';

const settings = { formed: day('2024-06-01') };
const held = (given: object, today = '2025-03-01'): Case => ({
  today,
  settings,
  meetings: [{ form: 'discussion', date: day('2024-11-10'), ...given }],
});

describe('7.2.4 yearly gathering', () => {
  test.each<[string, Case, readonly (readonly [string, string | null])[]]>([
    [
      'held in the year',
      held({}),
      [
        ['met', null],
        ['n/a', null],
      ],
    ],
    [
      'none entered, the year over',
      { today: '2025-01-01', settings },
      [
        ['unknown', null],
        ['n/a', null],
      ],
    ],
    ['none entered, on its last day', { today: '2024-12-31', settings }, [['n/a', null]]],
    ['still to come', held({}, '2024-11-09'), [['n/a', null]]],
    [
      'of no stated form',
      held({ form: null }),
      [
        ['unknown', 'form'],
        ['n/a', null],
      ],
    ],
    [
      'of no stated day',
      held({ date: null }),
      [
        ['unknown', 'date'],
        ['n/a', null],
      ],
    ],
    [
      'a meeting of the group',
      held({ form: 'group' }),
      [
        ['unknown', null],
        ['n/a', null],
      ],
    ],
    [
      'a year of which the group stood under half',
      { today: '2025-01-01', settings: { formed: day('2024-07-03') } },
      [
        ['n/a', null],
        ['n/a', null],
      ],
    ],
    ['no day of formation', { settings: {} }, [['unknown', 'formed']]],
  ])('%s', (_, given, expected) => {
    expect(outcomes(yearlyGathering, given).map(({ value, says }) => [value, says])).toEqual(expected);
  });

  test.each([
    ['2024-05-31', 'unknown'],
    ['2024-06-01', 'met'],
  ])('held on %s, the group formed on 1 June: %s', (date, value) => {
    expect(outcomes(yearlyGathering, held({ date: day(date) }))[0]).toMatchObject({ value });
  });

  test.each([
    ['2028-11-10', 'met'],
    ['2028-11-11', 'unknown'],
  ])('held on %s, the mandate ended on 10 November 2028: %s', (date, value) => {
    const given = { ...held({ date: day(date) }, '2029-01-01'), settings: { formed: day('2024-11-10') } };
    expect(outcomes(yearlyGathering, given).at(-1)).toMatchObject({ value, part: '2028' });
  });

  test('the text sets neither day nor number: nothing is a breach', () => {
    expect(yearlyGathering.severity).toBe('warning');
  });
});
