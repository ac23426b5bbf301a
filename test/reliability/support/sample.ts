// How much of a trial is tried: a tenth that is the same in every run, its full size in `npm run test:long`, or everything.

const size = process.env.TRIALS;

/** Whether everything is to be tried, which takes hours. */
export const isFull = size === 'full';
/** Whether a long trial has its full size. */
export const isLong = isFull || size === 'long';

/** How often a long trial is repeated: `times`, in a short run a tenth. */
export const timesOf = (times: number): number => (isLong ? times : Math.ceil(times / 10));

/** `count` of the numbers from 1 to `all`, evenly spread; in a full run `most` of them, or every one. */
export function sampleOf(all: number, count: number, most: number = all): readonly number[] {
  const wanted = Math.min(all, isFull ? most : count);
  return Array.from({ length: wanted }, (_, index) => Math.ceil(((index + 0.5) * all) / wanted));
}

/** Lets go of what a run in one piece holds on to: without a pause workbooks pile up in memory. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
