// 5.3.1: four years from the day of formation, working day or not.
import { mandate } from '#rules/5.3.1-mandate';
import { type Case, day, outcomes, reading } from './support.ts';

describe('5.3.1 mandate', () => {
  test.each([
    ['2024-09-17', '2024-09-16', 'n/a', '2028-09-17'],
    ['2024-09-17', '2024-09-17', 'met', '2028-09-17'],
    ['2024-09-17', '2024-10-05', 'met', '2028-09-17'],
    ['2024-09-17', '2028-09-17', 'met', '2028-09-17'],
    ['2024-09-17', '2028-09-18', 'violated', '2028-09-17'],
    ['2024-02-29', '2028-02-29', 'met', '2028-02-29'],
    ['2020-10-05', '2024-10-05', 'met', '2024-10-05'],
    ['2020-10-04', '2024-10-05', 'violated', '2024-10-04'],
  ])('formed %s, on %s: %s', (formed, today, value, due) => {
    expect(outcomes(mandate, { today, settings: { formed: day(formed) } })).toMatchObject([
      { value, row: 'formed', column: 'value', required: `<= ${due}`, figures: { formed, due } },
    ]);
  });

  test('not known while the day of formation is not', () => {
    expect(outcomes(mandate, {})).toMatchObject([{ value: 'unknown', row: 'formed', column: 'value' }]);
  });

  test.each([
    ['№ 9-3', 'met'],
    [null, 'violated'],
  ])('five years by the kenesh’s own Жобо with the reference %s: %s', (reference, value) => {
    const settings = { formed: day('2024-09-17'), 'term5.3.1': { count: 5, reference, from: null } };
    expect(outcomes(mandate, { today: '2029-09-17', settings })).toMatchObject([{ value }]);
  });

  const settings = { formed: day('2020-09-17') };
  const held = (date: string, form: 'group' | 'workingGroup' = 'group'): Case => ({
    settings,
    meetings: [{ number: 'Ж-001', form, date: day(date) }],
    decisions: [
      { number: 'Ч-001', meeting: 'Ж-001', decision: 'Бекитилсин' },
      { number: 'Ч-002', meeting: 'Ж-001' },
    ],
  });

  test.each<[string, Case, readonly object[]]>([
    ['on its last day', held('2024-09-17'), []],
    [
      'a day after it',
      held('2024-09-18'),
      [
        { value: 'violated', says: 'after', sheet: 'meetings', row: 'Ж-001', column: 'date' },
        { value: 'violated', says: 'after', sheet: 'decisions', row: 'Ч-001', column: 'meeting' },
      ],
    ],
    ['on its first day', held('2020-09-17'), []],
    ['a day before it', held('2020-09-16'), [{ value: 'unknown', says: 'before', sheet: 'meetings' }]],
    ['of a working group, after it', held('2024-09-18', 'workingGroup'), []],
    ['still to come', held('2024-10-06'), []],
  ])('a meeting %s', (_, given, expected) => {
    expect(outcomes(mandate, given).slice(1)).toMatchObject(expected);
    expect(outcomes(mandate, given)).toHaveLength(expected.length + 1);
  });

  test.each([
    [null, 'unknown', 'newKenesh'],
    ['goesOn', 'met', null],
    ['ends', 'violated', 'ended'],
  ] as const)('a kenesh formed after the group, read as %s: %s', (chosen, value, says) => {
    const given: Case = {
      today: '2025-03-01',
      settings: { formed: day('2024-09-17'), keneshFormed: day('2024-12-02') },
      ...reading('newKenesh', chosen),
    };
    expect(outcomes(mandate, given)).toMatchObject([{ value, says }]);
    expect(outcomes(mandate, { ...given, today: '2024-12-01' })).toMatchObject([{ value: 'met' }]);
  });
});
