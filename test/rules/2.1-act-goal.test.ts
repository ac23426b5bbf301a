// 2.1: the goal that an act serves.
import { actGoal } from '#rules/2.1-act-goal';
import type { Act } from '#tables/acts';
import { values } from './support.ts';

test.each<[string, Partial<Act>, string]>([
  ['its own', { goal: 'rights' }, 'met'],
  ['that of a plan item', { plan: ['ИП-002', 'ИП-001'] }, 'met'],
  ['none of its plan item’s', { plan: ['ИП-002'] }, 'unknown'],
  ['of a plan item that is not there', { plan: ['ИП-009'] }, 'unknown'],
  ['none', {}, 'unknown'],
])('2.1 an act’s goal: %s', (_, act, value) => {
  expect(values(actGoal, { plan: [{ goal: 'rights' }, {}], acts: [act] })).toEqual([value]);
});
