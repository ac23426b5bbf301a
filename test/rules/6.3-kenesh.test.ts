// 6.3: the written notice to the kenesh.
import { keneshTold } from '#rules/6.3-kenesh';
import { withConflict } from './conflict.ts';
import { testNotice } from './notice.ts';
import { outcomes } from './support.ts';

describe('6.3 kenesh', () => {
  testNotice(keneshTold, 'toldKenesh');

  test('the kenesh is informed of the chair’s conflict as of anybody’s', () => {
    expect(outcomes(keneshTold, withConflict({ member: 'М-001' }))).toMatchObject([{ value: 'unknown' }]);
  });
});
