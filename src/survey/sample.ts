// How many people to ask, and how many of those asked have answered.
import { zOf } from './quantile.ts';
import { CONFIDENCE } from './wilson.ts';

/** The margin of error of a sample, unless another is asked for. */
export const MARGIN = 0.05;

/**
 * The size of a simple random sample for a share about one half, with the correction for a finite population:
 * ⌈n₀ / (1 + (n₀ − 1) / N)⌉ with n₀ = z² / 4 margin².
 * Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), 4.4.
 * @param population people of whom the sample is drawn, at least 1
 * @param margin half the width of the interval, a fraction
 */
export function sampleSize(
  population: number,
  margin: number = MARGIN,
  confidence: number = CONFIDENCE,
): number {
  if (!(population >= 1)) throw new RangeError(`A population of ${population} has no sample`);
  if (!(margin > 0 && margin < 1)) throw new RangeError(`A margin lies between 0 and 1, not ${margin}`);
  const infinite = zOf(confidence) ** 2 / (4 * margin ** 2);
  return Math.min(population, Math.ceil(infinite / (1 + (infinite - 1) / population)));
}

/**
 * The margin of error of a share about one half in a simple random sample of `size` people: the sample size's formula
 * turned round. Null where nobody answered. @param population null: taken for very large
 */
export function marginOf(
  size: number,
  population: number | null,
  confidence: number = CONFIDENCE,
): number | null {
  if (size <= 0) return null;
  const correction =
    population === null || population <= 1 ? 1 : Math.max(0, (population - size) / (population - 1));
  return Math.min(1, zOf(confidence) * Math.sqrt(correction / (4 * size)));
}

/**
 * The share of complete interviews among all who were approached: complete / (complete + refused + not reached).
 * Null where nobody was approached.
 */
export function responseRate(complete: number, refused: number, notReached: number): number | null {
  const approached = complete + refused + notReached;
  return approached === 0 ? null : complete / approached;
}
