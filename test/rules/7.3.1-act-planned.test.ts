// 7.3.1: every act rests on approved plan items.
import { actPlanned } from '#rules/7.3.1-act-planned';
import { type Case, day, outcomes } from './support.ts';

const from = day('2024-09-25');
const approved = day('2024-09-20');
const act = (row: object, ...plan: readonly object[]): Case => ({
  acts: [row],
  plan: plan as NonNullable<Case['plan']>,
});
const plan = ['ИП-001'];

describe('7.3.1 act planned', () => {
  test.each([
    ['approved before', act({ plan, from }, { approved }), 'met', 'plan', null],
    ['approved that day', act({ plan, from }, { approved: from }), 'met', 'plan', null],
    [
      'approved the day after',
      act({ plan, from }, { approved: day('2024-09-26') }),
      'violated',
      'from',
      'late',
    ],
    ['the approval blank', act({ plan, from }, {}), 'unknown', 'plan', 'unapproved'],
    [
      'to be approved tomorrow',
      act({ plan, from }, { approved: day('2024-10-06') }),
      'violated',
      'plan',
      'unapproved',
    ],
    ['not approved, not begun', act({ plan, from: day('2024-10-06') }, {}), 'n/a', 'plan', null],
    ['not approved, no day', act({ plan }, {}), 'unknown', 'plan', 'unapproved'],
    [
      'the approval blank, no day, signed',
      act({ plan, state: 'signed' }, {}),
      'unknown',
      'plan',
      'unapproved',
    ],
    [
      'to be approved tomorrow, signed',
      act({ plan, state: 'signed' }, { approved: day('2024-10-06') }),
      'violated',
      'plan',
      'unapproved',
    ],
    ['approved, no day', act({ plan }, { approved }), 'unknown', 'from', 'from'],
    ['a draft on no item', act({}), 'unknown', 'plan', null],
    ['a signed act, the item blank', act({ state: 'signed' }), 'unknown', 'plan', null],
    [
      'an item that is not there',
      act({ plan: ['ИП-009'], from }, { approved }),
      'violated',
      'plan',
      'missing',
    ],
  ] as const)('%s', (_, given, value, column, says) => {
    expect(outcomes(actPlanned, given)).toMatchObject([{ value, row: 'АК-001', column, says }]);
  });

  test('of several items only those at fault are named', () => {
    const given = act({ plan: ['ИП-001', 'ИП-002', 'ИП-003'], from }, { approved }, {}, {});
    expect(outcomes(actPlanned, given)).toMatchObject([{ figures: { items: 'ИП-002, ИП-003' } }]);
  });
});
