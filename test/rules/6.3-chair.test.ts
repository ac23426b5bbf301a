// 6.3: the written notice to the chair.
import { chairTold } from '#rules/6.3-chair';
import { withConflict } from './conflict.ts';
import { testNotice } from './notice.ts';
import { outcomes } from './support.ts';

describe('6.3 chair', () => {
  testNotice(chairTold, 'toldChair');

  test('the chair’s own conflict: the chair is not told of it', () => {
    expect(outcomes(chairTold, withConflict({ member: 'М-001' }))).toMatchObject([{ value: 'n/a' }]);
  });
});
