// How long the page waits between its looks at the workbook.
import { pauseAfter } from '../../src/sidebar/follow.ts';

test.each([
  [0, 20],
  [3, 20],
  [4, 40],
  [5, 80],
  [6, 160],
  [7, 160],
  [1000, 160],
])('after %i looks that found nothing the next comes in %i seconds', (looks, seconds) => {
  expect(pauseAfter(looks)).toBe(seconds * 1000);
});

test('in an hour in which nothing happens there are no more than 30 looks', () => {
  let looks = 0;
  for (let time = 0; time < 3_600_000; looks++) time += pauseAfter(looks);
  expect(looks).toBeLessThanOrEqual(30);
});
