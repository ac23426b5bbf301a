// The same work done the usual way and ours, in one run.
import type { Ratio } from './ratio.ts';
import { compositionRatio } from './ratio-composition.ts';
import { tallyRatio } from './ratio-tally.ts';
import type { Workbook } from './workbook.ts';

export type Ratios = Record<string, Ratio>;

export function ratiosOf(workbook: Workbook): Ratios {
  return { composition: compositionRatio(workbook), tally: tallyRatio(workbook) };
}
