// The same work done the usual way and ours, in one run.
import type { Ratio } from './ratio.ts';
import { compositionRatio } from './ratio-composition.ts';
import { holidaysRatio } from './ratio-holidays.ts';
import { rowsRatio } from './ratio-rows.ts';
import { tallyRatio } from './ratio-tally.ts';
import type { Workbook } from './workbook.ts';

export type Ratios = Record<string, Ratio>;

export async function ratiosOf(workbook: Workbook): Promise<Ratios> {
  return {
    composition: compositionRatio(workbook),
    rows: rowsRatio(workbook),
    holidays: await holidaysRatio(),
    tally: tallyRatio(workbook),
  };
}
