// 2.1: the goal of a plan item.
import { goal } from '#rules/2.1-goal';
import { outcomeLines } from './outcome-lines.ts';

describe('2.1 goal of a plan item', () => {
  test.each(['rights', 'opinion', 'assessment', 'anticorruption'] as const)('%s is met', (goal_) => {
    expect(outcomeLines(goal, { plan: [{ goal: goal_ }] })).toEqual(['met ИП-001 goal']);
  });

  test('a blank is not known; no plan, no verdict', () => {
    expect(outcomeLines(goal, { plan: [{ what: 'Жол' }] })).toEqual(['unknown ИП-001 goal']);
    expect(outcomeLines(goal, {})).toEqual([]);
  });
});
