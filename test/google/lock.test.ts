/// <reference types="google-apps-script" />
// Two locks, one waiting time: a run that waits for both is not ended by Google before it can say so.
import { takeAll } from '#google/lock';

/** A clock, and locks that are free after so many milliseconds each; what each was asked to wait at the most. */
function waiting(...free: readonly number[]) {
  let now = 1_000;
  const asked: number[] = [];
  const locks = free.map((needs) => ({
    tryLock: (wait: number) => {
      asked.push(wait);
      now += Math.min(wait, needs);
      return needs <= wait;
    },
  }));
  return { taken: takeAll(locks, 20_000, () => now), asked, waited: now - 1_000 };
}

test.each([
  ['both free', [0, 0], true, [20_000, 20_000]],
  ['the first after twelve seconds, the second after eight', [12_000, 8_000], true, [20_000, 8_000]],
  ['the first after twelve seconds, the second after nine', [12_000, 9_000], false, [20_000, 8_000]],
  ['the first never', [60_000, 0], false, [20_000]],
  ['the first at the last moment, the second free', [20_000, 0], true, [20_000, 0]],
] as const)('%s', (_, free, taken, asked) => {
  const seen = waiting(...free);
  expect([seen.taken, seen.asked]).toEqual([taken, asked]);
  expect(seen.waited).toBeLessThanOrEqual(20_000);
});
