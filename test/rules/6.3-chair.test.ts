// 6.3: the written notice to the chair.
import { chairTold } from '#rules/6.3-chair';
import { keneshTold } from '#rules/6.3-kenesh';
import { withConflict } from './conflict.ts';
import { testNotice } from './notice.ts';
import { day, outcomes } from './support.ts';

describe('6.3 chair', () => {
  testNotice(chairTold, 'toldChair');

  test.each([
    ['2024-09-23', 'n/a', null],
    [null, 'unknown', 'claimed'],
  ])(
    'one notice without its № to both is asked for once: the kenesh informed on %s',
    (informed, value, says) => {
      const given = { toldChair: day('2024-09-23'), toldKenesh: informed === null ? null : day(informed) };
      expect(outcomes(chairTold, withConflict(given))).toMatchObject([{ value, says }]);
      if (informed !== null)
        expect(outcomes(keneshTold, withConflict(given))).toMatchObject([{ says: 'claimed' }]);
    },
  );

  test('the chair’s own conflict: the chair is not informed of it', () => {
    expect(outcomes(chairTold, withConflict({ member: 'М-001' }))).toMatchObject([{ value: 'n/a' }]);
  });

  test.each([
    ['2024-09-20', 'n/a'],
    ['2024-09-19', 'unknown'],
  ])('who was chair until %s when it arose on the 20th: %s', (to, value) => {
    const offices = [{ member: 'М-012', office: 'chair' as const, to: day(to) }];
    expect(outcomes(chairTold, withConflict({}, { offices }))).toMatchObject([{ value }]);
  });
});
