// 6.3: the written notice to the chair, by the number of days that the settings give to «кыска мөөнөттө».
import { chairTold } from '#rules/6.3-chair';
import { withConflict } from './conflict.ts';
import { day, outcomes } from './support.ts';

// It arose on Friday 20 September 2024: three working days end on the 25th.
const told = (date: string | null, today = '2024-10-05', arisen: string | null = '2024-09-20') =>
  withConflict(
    { toldChair: date === null ? null : day(date), arisen: arisen === null ? null : day(arisen) },
    { today },
  );

describe('6.3 chair', () => {
  test.each([
    ['2024-09-20', '2024-10-05', 'met', null],
    ['2024-09-25', '2024-10-05', 'met', null],
    ['2024-09-26', '2024-10-05', 'violated', 'late'],
    [null, '2024-09-25', 'n/a', null],
    [null, '2024-09-26', 'violated', 'overdue'],
  ])('told on %s, today %s: %s', (date, today, value, says) => {
    expect(outcomes(chairTold, told(date, today))).toMatchObject([
      { value, says, row: 'КК-001', column: 'toldChair', required: '<= 2024-09-25', figures: { days: 3 } },
    ]);
  });

  test('another number of days by the settings', () => {
    const given = { ...told('2024-09-27'), settings: { conflictNoticeDays: 5 } };
    expect(outcomes(chairTold, given)).toMatchObject([
      { value: 'met', required: '<= 2024-09-27', figures: { days: 5 } },
    ]);
  });

  test('arisen on a day not stated: told is told, else not known', () => {
    expect(outcomes(chairTold, told('2024-10-01', '2024-10-05', null))).toMatchObject([{ value: 'met' }]);
    expect(outcomes(chairTold, told('2024-10-06', '2024-10-05', null))).toMatchObject([{ value: 'unknown' }]);
    expect(outcomes(chairTold, told(null, '2024-10-05', null))).toMatchObject([
      { value: 'unknown', says: 'arisen', column: 'arisen' },
    ]);
  });

  test('the text has no number: a warning', () => {
    expect(chairTold.severity).toBe('warning');
  });
});

test('the chair’s own conflict: the chair is not told of it', () => {
  expect(outcomes(chairTold, withConflict({ member: 'М-001' }))).toMatchObject([{ value: 'n/a' }]);
});
