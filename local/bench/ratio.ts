// A comparison of two ways of doing the same, each done several times in turn: its median, and the least and the most.

/** Several measurements of one thing. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** What both ways took, and how many times the usual one ours takes. */
export interface Ratio {
  readonly usual: Spread;
  readonly ours: Spread;
  readonly times: number;
  /** What is compared, in a line. */
  readonly of: string;
}

/** To a tenth. @throws without measurements */
export function spreadOf(measured: readonly number[]): Spread {
  const sorted = [...measured].sort((one, other) => one - other).map((one) => Math.round(one * 10) / 10);
  const [least] = sorted;
  const most = sorted.at(-1);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (least === undefined || most === undefined || median === undefined)
    throw new Error('Nothing was measured.');
  return { median, least, most };
}

/** Two ways of doing one thing: each answers what it cost and what it found. */
type Way = () => { readonly cost: number; readonly found: unknown };

/**
 * Does both ways in turn, so that whatever else the machine does falls on both; the first time is not counted.
 * @throws where the two do not come to the same: then there is nothing to compare
 */
export function ratioOf(of: string, times: number, usual: Way, ours: Way): Ratio {
  const costs: [number[], number[]] = [[], []];
  for (let time = 0; time <= times; time++) {
    const [one, other] = [usual(), ours()];
    if (JSON.stringify(one.found) !== JSON.stringify(other.found))
      throw new Error(
        `Not the same of ${of}: ${JSON.stringify(one.found)} and ${JSON.stringify(other.found)}`,
      );
    if (time === 0) continue;
    costs[0].push(one.cost);
    costs[1].push(other.cost);
  }
  const [spread, own] = [spreadOf(costs[0]), spreadOf(costs[1])];
  return { usual: spread, ours: own, times: Math.round((own.median / spread.median) * 10) / 10, of };
}
