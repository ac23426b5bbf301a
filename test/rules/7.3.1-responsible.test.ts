// 7.3.1: a member answers for each plan item.
import { responsible } from '#rules/7.3.1-responsible';
import { annexWith } from '../support/annex-1.ts';
import { group, numberOf } from './group.ts';
import { type Case, day, outcomes, values } from './support.ts';

const item = (row: object, given: Case = group): Case => ({ ...given, plan: [row] });
const left: Case = { members: annexWith({ 3: { left: day('2024-10-01') } }) };
const third = [numberOf(3)];

describe('7.3.1 responsible', () => {
  test.each([
    ['a member', item({ responsible: third }), 'met'],
    ['nobody', item({}), 'unknown'],
    ['a number that is not there', item({ responsible: [numberOf(99)] }), 'violated'],
    ['who has left', item({ responsible: third }, left), 'violated'],
    ['who has left, and another', item({ responsible: [...third, numberOf(4)] }, left), 'met'],
    ['who left after the work was over', item({ responsible: third, to: day('2024-09-30') }, left), 'met'],
    [
      'who left on the last day of the work',
      item({ responsible: third, to: day('2024-10-01') }, left),
      'violated',
    ],
    [
      'who left before work that is to come',
      item({ responsible: third, to: day('2024-12-31') }, left),
      'violated',
    ],
  ] as const)('%s', (_, given, value) => {
    expect(values(responsible, given)).toEqual([value]);
  });

  test('it stands at the names', () => {
    expect(outcomes(responsible, item({ responsible: [numberOf(99)] }))).toMatchObject([
      { row: 'ИП-001', column: 'responsible', figures: { names: 'М-099' } },
    ]);
  });
});
