// 6.3: the cases of a written notice, alike for all who are told: by the number of days that the settings give to
// «кыска мөөнөттө».
import type { Rule } from '#rules/rule';
import { withConflict } from './conflict.ts';
import { day, outcomes } from './support.ts';

/** Tests the rule that asks for the day in `column`. */
export function testNotice(rule: Rule, column: 'toldChair' | 'toldKenesh'): void {
  // It arose on Friday 20 September 2024: three working days end on the 25th.
  const told = (date: string | null, today = '2024-10-05', arisen: string | null = '2024-09-20') =>
    withConflict(
      { [column]: date === null ? null : day(date), arisen: arisen === null ? null : day(arisen) },
      { today },
    );

  test.each([
    ['2024-09-20', '2024-10-05', 'met', null],
    ['2024-09-25', '2024-10-05', 'met', null],
    ['2024-09-26', '2024-10-05', 'violated', 'late'],
    [null, '2024-09-25', 'n/a', null],
    [null, '2024-09-26', 'violated', 'overdue'],
  ])('told on %s, today %s: %s', (date, today, value, says) => {
    expect(outcomes(rule, told(date, today))).toMatchObject([
      { value, says, row: 'КК-001', column, required: '<= 2024-09-25', figures: { days: 3 } },
    ]);
  });

  test('another number of days by the settings', () => {
    const given = { ...told('2024-09-27'), settings: { conflictNoticeDays: 5 } };
    expect(outcomes(rule, given)).toMatchObject([
      { value: 'met', required: '<= 2024-09-27', figures: { days: 5 } },
    ]);
  });

  test.each([['2024-10-01'], [null]])('arisen on a day not stated, told on %s: not known', (date) => {
    expect(outcomes(rule, told(date, '2024-10-05', null))).toMatchObject([
      { value: 'unknown', says: 'arisen', column: 'arisen' },
    ]);
  });

  test('the text has no number: a warning', () => {
    expect(rule.severity).toBe('warning');
  });
}
