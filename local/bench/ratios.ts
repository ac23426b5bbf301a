// The same work done as a good engineer would do it without us, and ours, in one run.
import type { Ratio } from './ratio.ts';
import { rowsRatio } from './ratio-rows.ts';
import { tallyRatio } from './ratio-tally.ts';
import type { Workbook } from './workbook.ts';

export type Ratios = Record<string, Ratio>;

/** The comparisons that are made at a size; the rows of one year are taken ten times. */
export function ratiosOf(workbook: Workbook, size: number): Ratios {
  const tally = { [`tally ${size}`]: tallyRatio(workbook, size) };
  return size === 1 ? { rows: rowsRatio(workbook), ...tally } : tally;
}
