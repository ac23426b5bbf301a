// Comparisons: several runs of both ways in turn, and nothing compared that does not come to the same.
import { ratioOf, spreadOf } from '../../../local/bench/ratio.ts';

test.each([
  [[5], { median: 5, least: 5, most: 5 }],
  [[9, 1, 4], { median: 4, least: 1, most: 9 }],
  [[2.06, 7, 30, 1], { median: 7, least: 1, most: 30 }],
])('%j', (measured, spread) => expect(spreadOf(measured)).toEqual(spread));

test('nothing measured is no figure', () => expect(() => spreadOf([])).toThrow('Nothing'));

test('both ways are done in turn, the first time is not counted, and ours is given in times of the usual', () => {
  const done: string[] = [];
  const way = (name: string, costs: number[]) => () => {
    done.push(name);
    return { cost: costs.shift() ?? 0, found: 'the same' };
  };
  const ratio = ratioOf('x', 3, way('usual', [99, 10, 12, 11]), way('ours', [99, 33, 30, 90]));
  expect(done.join()).toBe('usual,ours,usual,ours,usual,ours,usual,ours');
  expect(ratio).toEqual({
    usual: { median: 11, least: 10, most: 12 },
    ours: { median: 33, least: 30, most: 90 },
    times: 3,
    of: 'x',
  });
});

test('what does not come to the same is not compared', () => {
  const way = (found: number) => () => ({ cost: 1, found });
  expect(() => ratioOf('x', 1, way(1), way(2))).toThrow('Not the same of x: 1 and 2');
});
