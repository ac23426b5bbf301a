// The interval of the difference between two shares, and what it lets one say.
import { CONFIDENCE, type Interval, wilson } from './wilson.ts';

/** Whether the first share is reliably above or below the second. */
export type ChangeVerdict = 'rose' | 'fell' | 'no reliable change';

export interface Difference extends Interval {
  /** First share minus second, a fraction. */
  readonly difference: number;
  readonly verdict: ChangeVerdict;
}

/**
 * The difference of two independent shares, `k1` of `n1` minus `k2` of `n2`, with its hybrid score interval.
 * An interval that touches zero shows no change.
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17 (1998), 873–890, method 10.
 */
export function newcombe(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  confidence: number = CONFIDENCE,
): Difference {
  const [first, second] = [wilson(k1, n1, confidence), wilson(k2, n2, confidence)];
  const [one, other] = [k1 / n1, k2 / n2];
  const difference = one - other;
  const low = difference - Math.hypot(one - first.low, second.high - other);
  const high = difference + Math.hypot(first.high - one, other - second.low);
  return { difference, low, high, verdict: verdictOf(low, high) };
}

function verdictOf(low: number, high: number): ChangeVerdict {
  if (low > 0) return 'rose';
  return high < 0 ? 'fell' : 'no reliable change';
}
