// 6.3: the written notice to the kenesh, by the number of days that the settings give to «кыска мөөнөттө».
import { keneshTold } from '#rules/6.3-kenesh';
import { withConflict } from './conflict.ts';
import { day, outcomes } from './support.ts';

// It arose on Friday 20 September 2024: three working days end on the 25th.
const told = (date: string | null, today = '2024-10-05', arisen: string | null = '2024-09-20') =>
  withConflict(
    { toldKenesh: date === null ? null : day(date), arisen: arisen === null ? null : day(arisen) },
    { today },
  );

describe('6.3 kenesh', () => {
  test.each([
    ['2024-09-20', '2024-10-05', 'met', null],
    ['2024-09-25', '2024-10-05', 'met', null],
    ['2024-09-26', '2024-10-05', 'violated', 'late'],
    [null, '2024-09-25', 'n/a', null],
    [null, '2024-09-26', 'violated', 'overdue'],
  ])('told on %s, today %s: %s', (date, today, value, says) => {
    expect(outcomes(keneshTold, told(date, today))).toMatchObject([
      { value, says, row: 'КК-001', column: 'toldKenesh', required: '<= 2024-09-25', figures: { days: 3 } },
    ]);
  });

  test('another number of days by the settings', () => {
    const given = { ...told('2024-09-27'), settings: { conflictNoticeDays: 5 } };
    expect(outcomes(keneshTold, given)).toMatchObject([
      { value: 'met', required: '<= 2024-09-27', figures: { days: 5 } },
    ]);
  });

  test('arisen on a day not stated: told is told, else not known', () => {
    expect(outcomes(keneshTold, told('2024-10-01', '2024-10-05', null))).toMatchObject([{ value: 'met' }]);
    expect(outcomes(keneshTold, told('2024-10-06', '2024-10-05', null))).toMatchObject([
      { value: 'unknown' },
    ]);
    expect(outcomes(keneshTold, told(null, '2024-10-05', null))).toMatchObject([
      { value: 'unknown', says: 'arisen', column: 'arisen' },
    ]);
  });

  test('the text has no number: a warning', () => {
    expect(keneshTold.severity).toBe('warning');
  });
});

test('the kenesh is told of the chair’s conflict as of anybody’s', () => {
  expect(outcomes(keneshTold, withConflict({ member: 'М-001' }))).toMatchObject([{ value: 'violated' }]);
});
