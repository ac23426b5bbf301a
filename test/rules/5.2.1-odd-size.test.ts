// 5.2.1: an odd number of members.
import { oddSize } from '#rules/5.2.1-odd-size';
import { type Case, day, outcomes, values } from './support.ts';

const members = (count: number): Case => ({
  members: Array.from({ length: count }, () => ({ name: 'А.Асанов' })),
});

describe('5.2.1 odd size', () => {
  test.each([
    [0, 'unknown'],
    [1, 'met'],
    [4, 'violated'],
    [5, 'met'],
    [14, 'violated'],
    [15, 'met'],
  ] as const)('%i members: %s', (count, value) => {
    expect(values(oddSize, members(count))).toEqual([value]);
  });

  test('a departure that leaves an even number is named as one', () => {
    const rows = members(15).members ?? [];
    const left = { members: [...rows.slice(1), { name: 'Т.Байбагышов', left: day('2024-10-05') }] };
    expect(outcomes(oddSize, left)).toMatchObject([
      { value: 'violated', says: 'departure', figures: { size: 14 } },
    ]);
  });

  test('who leaves tomorrow still sits today', () => {
    const rows = members(14).members ?? [];
    expect(values(oddSize, { members: [...rows, { left: day('2024-10-06') }] })).toEqual(['met']);
  });
});
