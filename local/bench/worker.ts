// One measuring process: a workbook of one size, the cases from one on, the comparisons.
import { cases } from './cases.ts';
import { costOf } from './measure.ts';
import { ratiosOf } from './ratios.ts';
import type { Row, Told } from './run.ts';
import { type Workbook, workbookOf } from './workbook.ts';

const [size = 1, first = 0] = process.argv.slice(2).map(Number);

function tell(told: Told): void {
  process.send?.(told);
}

/** One case; a failure is told, and the next one goes on. */
function rowOf(workbook: Workbook, { name, begin }: (typeof cases)[number]): Row {
  try {
    return { case: name, size, ...costOf(workbook.host, begin(workbook)) };
  } catch (error) {
    return { case: name, size, skipped: error instanceof Error ? error.message : `${error}` };
  }
}

const workbook = workbookOf(size);
for (const one of cases.slice(first)) {
  tell({ kind: 'begun', case: one.name });
  tell({ kind: 'row', row: rowOf(workbook, one) });
}
if (size === 1) tell({ kind: 'ratios', ratios: ratiosOf(workbook) });
