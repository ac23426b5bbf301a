// How much of a sweep is tried: a sample, the same in every run, or with RELIABILITY=full all of it.

/** Whether everything is to be tried. */
export const isFull = process.env.RELIABILITY === 'full';

/** `count` of the numbers from 1 to `all`, evenly spread; in a full run `most` of them, or every one. */
export function sampleOf(all: number, count: number, most: number = all): readonly number[] {
  const wanted = Math.min(all, isFull ? most : count);
  return Array.from({ length: wanted }, (_, index) => Math.ceil(((index + 0.5) * all) / wanted));
}

/** Lets go of what a run in one piece holds on to: without a pause workbooks pile up in memory. */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
