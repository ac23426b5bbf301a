// 7.3.1: every activity rests on a plan item.
import { activityPlanned } from '#rules/7.3.1-activity-planned';
import { outcomes } from './support.ts';

describe('7.3.1 activity planned', () => {
  test.each([
    ['on an item', { plan: 'ИП-001' }, 'met', null],
    ['on none yet', {}, 'unknown', null],
    ['on none, unticked', { finished: false }, 'unknown', null],
    ['finished, the item blank', { finished: true }, 'unknown', null],
    ['on an item that is not there', { plan: 'ИП-009' }, 'violated', 'missing'],
  ] as const)('%s: %s', (_, row, value, says) => {
    const outcome = outcomes(activityPlanned, { plan: [{}], activities: [row] });
    expect(outcome).toMatchObject([{ value, says, row: 'И-001', column: 'plan' }]);
  });
});
