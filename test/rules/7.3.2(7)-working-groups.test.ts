// 7.3.2(7): topic and members of a working group.
import { workingGroups } from '#rules/7.3.2(7)-working-groups';
import { annexWith } from '../support/annex-1.ts';
import { first, group, numberOf } from './group.ts';
import { type Case, day, outcomes } from './support.ts';

const outcome = (row: object, given: Case = group) =>
  outcomes(workingGroups, { ...given, people: [{ kind: 'workingGroup', ...row }] });
const topic = 'таза суу';
const left: Case = { members: annexWith({ 3: { left: day('2024-10-01') } }) };

describe('7.3.2(7) working groups', () => {
  test.each([
    ['topic and members', { topic, members: first(3) }, group, ['met members']],
    ['no topic', { members: first(3) }, group, ['unknown topic']],
    ['a dash as topic', { topic: '-', members: first(3) }, group, ['unknown topic']],
    ['no members', { topic }, group, ['unknown members']],
    ['neither', {}, group, ['unknown topic', 'unknown members']],
    ['a stranger', { topic, members: [...first(3), numberOf(99)] }, group, ['violated members']],
    [
      'who left before it began',
      { topic, members: first(3), from: day('2024-10-01') },
      left,
      ['violated members'],
    ],
    ['who left after it began', { topic, members: first(3), from: day('2024-09-30') }, left, ['met members']],
  ] as const)('%s', (_, row, given, expected) => {
    expect(outcome(row, given).map(({ value, column }) => `${value} ${column}`)).toEqual(expected);
  });

  test('outsiders are named', () => {
    expect(outcome({ topic, members: [numberOf(99)] })).toMatchObject([
      { row: 'А-001', figures: { names: 'М-099' } },
    ]);
  });

  test('experts are no working group', () => {
    expect(outcome({ kind: 'expert' })).toEqual([]);
  });
});
