// A comparison of two ways of doing the same.

/** What both ways took, and how many times more the usual one. */
export interface Ratio {
  readonly usual: number;
  readonly ours: number;
  readonly ratio: number;
  /** What is compared, in a line. */
  readonly of: string;
}

/** @throws where the two ways do not come to the same: then there is nothing to compare */
export function ratioOf(
  of: string,
  usual: number,
  ours: number,
  results: readonly [unknown, unknown],
): Ratio {
  const [one, other] = results.map((result) => JSON.stringify(result));
  if (one !== other) throw new Error(`Not the same of ${of}: ${one} and ${other}`);
  return { usual, ours, ratio: Math.round((usual / ours) * 10) / 10, of };
}
