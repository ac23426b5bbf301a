// 6.3: the cases of a written notice, alike for all who are informed: by the number of days that the settings give to
// «кыска мөөнөттө».
import type { Rule } from '#rules/rule';
import { annexWith } from '../support/annex-1.ts';
import { withConflict } from './conflict.ts';
import { type Case, day, outcomes, reading } from './support.ts';

const made = (state: 'draft' | 'final') => ({ made: 'declaration/КК-001', state });

const chosen = reading('soon', 'setting');

/** Tests the rule that asks for the day in `column`. */
export function testNotice(rule: Rule, column: 'toldChair' | 'toldKenesh'): void {
  // It arose on Friday 20 September 2024: three working days end on the 25th.
  const outcome = (date: string | null, today = '2024-10-05', arisen: string | null = '2024-09-20') =>
    withConflict(
      {
        [column]: date === null ? null : day(date),
        arisen: arisen === null ? null : day(arisen),
        notice: '№ 3',
      },
      { today, ...chosen },
    );

  test.each([
    ['2024-09-20', '2024-10-05', 'met', null],
    ['2024-09-25', '2024-10-05', 'met', null],
    ['2024-09-26', '2024-10-05', 'violated', 'late'],
    [null, '2024-09-25', 'n/a', null],
    [null, '2024-09-26', 'violated', 'overdue'],
  ])('informed on %s, today %s: %s', (date, today, value, says) => {
    expect(outcomes(rule, outcome(date, today))).toMatchObject([
      { value, says, row: 'КК-001', column, required: '<= 2024-09-25', figures: { days: 3 } },
    ]);
  });

  test.each<[string, Case, string]>([
    ['no number', {}, 'claimed'],
    ['a declaration that is a draft', { archive: [made('draft')] }, 'claimed'],
    ['the product’s declaration', { archive: [made('final')] }, 'met'],
  ])('a notice with %s: %s', (_, given, expected) => {
    const outcome = withConflict({ [column]: day('2024-09-25'), notice: 'кат' }, { ...chosen, ...given });
    expect(outcomes(rule, outcome)).toMatchObject([
      expected === 'met' ? { value: 'met' } : { value: 'unknown', says: 'claimed' },
    ]);
  });

  test('another number of days by the settings', () => {
    const given = { ...outcome('2024-09-27'), settings: { conflictNoticeDays: 5 } };
    expect(outcomes(rule, given)).toMatchObject([
      { value: 'met', required: '<= 2024-09-27', figures: { days: 5 } },
    ]);
  });

  test.each([
    [3, '2024-09-25', 'unknown', 'noTerm'],
    [4, '2024-09-26', 'met', null],
    [4, '2024-09-27', 'violated', 'late'],
  ])(
    '%i days in the settings and no choice in the readings, informed on %s: %s',
    (days, date, value, says) => {
      const given = { ...outcome(date), choices: [], settings: { conflictNoticeDays: days } };
      expect(outcomes(rule, given)).toMatchObject([{ value, says }]);
    },
  );

  test.each([['2024-10-01'], [null]])('arisen on a day not stated, informed on %s: not known', (date) => {
    expect(outcomes(rule, outcome(date, '2024-10-05', null))).toMatchObject([
      { value: 'unknown', says: 'arisen', column: 'arisen' },
    ]);
  });

  test('informed before it arose: not known, both days named', () => {
    expect(outcomes(rule, outcome('2024-09-19'))).toMatchObject([
      { value: 'unknown', says: 'early', column, figures: { done: '2024-09-19', arisen: '2024-09-20' } },
    ]);
  });

  test.each([
    ['2024-09-20', '№ 3', 'met', null],
    ['2024-09-23', '№ 3', 'unknown', 'noTerm'],
    ['2024-10-04', '№ 3', 'unknown', 'noTerm'],
    ['2024-09-23', 'кат', 'unknown', 'claimed'],
    [null, null, 'unknown', 'untold'],
  ])('no term chosen, informed on %s by %s: %s', (date, notice, value, says) => {
    const outcome = withConflict({ [column]: date === null ? null : day(date), notice });
    expect(outcomes(rule, outcome)).toMatchObject([{ value, says, row: 'КК-001', column }]);
  });

  test.each([
    ['2024-09-20', 'n/a'],
    ['2024-09-21', 'violated'],
  ])('arisen on 20 September, of a member who left on %s, nobody informed: %s', (left, value) => {
    const members = annexWith({ 12: { left: day(left) } });
    expect(outcomes(rule, { ...outcome(null), members })).toMatchObject([{ value }]);
  });

  test.each([
    ['2024-09-20', '2024-09-26', 'violated'],
    ['2024-09-23', '2024-09-26', 'met'],
    ['2024-09-23', '2024-09-27', 'violated'],
    ['2024-09-23', '2024-09-20', 'met'],
  ])('arisen on 20 September, in the group since %s, informed on %s: %s', (since, date, value) => {
    const members = annexWith({ 12: { appointed: day(since) } });
    expect(outcomes(rule, { ...outcome(date), members })).toMatchObject([{ value }]);
  });

  test('no term chosen, its reminder still to come: not yet', () => {
    expect(outcomes(rule, withConflict({}, { today: '2024-09-25' }))).toMatchObject([{ value: 'n/a' }]);
  });

  test('the text has no number: a warning', () => {
    expect(rule.severity).toBe('warning');
  });
}
