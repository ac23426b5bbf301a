// The interval of a share.
import { zOf } from './quantile.ts';

/** From `low` up to `high`, as fractions. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The confidence of every interval, unless another is asked for. */
export const CONFIDENCE = 0.95;

/**
 * The score interval of a share: `successes` of `n`, both counts of people, n at least 1.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209–212.
 */
export function wilson(successes: number, n: number, confidence: number = CONFIDENCE): Interval {
  if (!(n >= 1 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
  const z = zOf(confidence);
  const share = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return {
    low: successes === 0 ? 0 : Math.min(centre - half, share),
    high: successes === n ? 1 : Math.max(centre + half, share),
  };
}
