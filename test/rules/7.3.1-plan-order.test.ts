// 7.3.1: sent, discussed, approved, in this order.
import { planOrder } from '#rules/7.3.1-plan-order';
import { day, outcomes } from './support.ts';

const [one, two, three] = [day('2024-09-20'), day('2024-09-25'), day('2024-10-01')];
const tomorrow = day('2024-10-06');
const approval = '№ 13-2';

describe('7.3.1 plan order', () => {
  test.each([
    ['a draft', {}, ['n/a approved']],
    ['sent', { sent: one }, ['n/a approved']],
    ['discussed', { sent: one, discussed: two }, ['n/a approved']],
    ['approved', { sent: one, discussed: two, approved: three, approval }, ['met approved']],
    ['all on one day', { sent: two, discussed: two, approved: two, approval }, ['met approved']],
    ['to be approved tomorrow', { sent: one, discussed: two, approved: tomorrow }, ['n/a approved']],
    ['discussed before it was sent', { sent: two, discussed: one }, ['violated discussed']],
    [
      'approved before it was discussed',
      { sent: one, discussed: three, approved: two, approval },
      ['violated approved'],
    ],
    ['approved before it was sent', { sent: three, approved: two, approval }, ['violated approved']],
    ['approved the day it was sent', { sent: two, approved: two, approval }, ['unknown discussed']],
    ['approved, not discussed', { sent: one, approved: three, approval }, ['unknown discussed']],
    ['discussed, when sent is not stated', { discussed: two }, ['unknown sent']],
    [
      'approved, by which decision is not stated',
      { sent: one, discussed: two, approved: three },
      ['unknown approval'],
    ],
    [
      'approved, nothing else',
      { approved: three },
      ['unknown sent', 'unknown discussed', 'unknown approval'],
    ],
  ] as const)('%s: %j', (_, row, expected) => {
    const outcome = outcomes(planOrder, { plan: [row] });
    expect(outcome.map(({ value, column }) => `${value} ${column}`)).toEqual(expected);
  });

  test('a decision without № is asked for once, however many items it approved', () => {
    const item = { sent: one, discussed: two, approved: three, approval: 'кеңештин токтому' };
    const outcome = outcomes(planOrder, { plan: [item, item, { ...item, approval }] });
    expect(outcome.map(({ value, row, says }) => [value, row, says])).toEqual([
      ['unknown', 'ИП-001', 'claimed'],
      ['met', 'ИП-003', null],
    ]);
  });

  test('both days are reported', () => {
    expect(outcomes(planOrder, { plan: [{ sent: two, discussed: one }] })).toMatchObject([
      { row: 'ИП-001', says: 'discussedFirst', figures: { sent: two, discussed: one } },
    ]);
  });
});
