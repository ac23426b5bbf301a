// 5.2.1: from 5 to 15 members.
import { size } from '#rules/5.2.1-size';
import { annexMembers } from '../support/annex-1.ts';
import { type Case, day, outcomes, values } from './support.ts';

const members = (count: number): Case => ({
  members: Array.from({ length: count }, () => ({ name: 'Т.Байбагышов' })),
});

describe('5.2.1 size', () => {
  test.each([
    [0, 'unknown', 'empty'],
    [4, 'violated', 'few'],
    [5, 'met', null],
    [15, 'met', null],
    [16, 'violated', 'many'],
  ] as const)('%i members: %s', (count, value, says) => {
    expect(outcomes(size, members(count))).toMatchObject([
      { value, says, row: null, column: 'name', actual: `${count}`, required: '5…15' },
    ]);
  });

  test('who has left does not count, who leaves tomorrow does', () => {
    const [first, ...others] = annexMembers.slice(0, 5);
    expect(values(size, { members: [{ ...first, left: day('2024-10-05') }, ...others] })).toEqual([
      'violated',
    ]);
    expect(values(size, { members: [{ ...first, left: day('2024-10-06') }, ...others] })).toEqual(['met']);
  });

  test('who is appointed tomorrow does not count yet', () => {
    const [first, ...others] = annexMembers.slice(0, 5);
    expect(values(size, { members: [{ ...first, appointed: day('2024-10-06') }, ...others] })).toEqual([
      'violated',
    ]);
  });
});
