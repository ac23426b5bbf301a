// One measuring process: a workbook of one size, the cases from one on, the comparisons.
import { cases } from './cases.ts';
import { type Cost, costOf } from './measure.ts';
import { heldBytes, megabytes, memoryOf } from './memory.ts';
import { ratiosOf } from './ratios.ts';
import type { Row, Told } from './run.ts';
import { type Workbook, workbookOf } from './workbook.ts';

const [size = 1, first = 0] = process.argv.slice(2).map(Number);

function tell(told: Told): void {
  process.send?.(told);
}

/** What was logged of failures: a person is told less than a measurer wants to know. */
const logged: string[] = [];
console.error = (...words: unknown[]) => {
  logged.push(words.join(' '));
};

/** One case; a failure is told, and the next one goes on. */
function rowOf(workbook: Workbook, { name, begin }: (typeof cases)[number]): Row {
  try {
    const work = begin(workbook);
    let cost: Cost | null = null;
    const memory = memoryOf(workbook.host, () => {
      cost = costOf(workbook.host, work);
    });
    return { case: name, size, ...(cost as unknown as Cost), ...memory };
  } catch (error) {
    const [reason = `${error}`] = (logged.at(-1) ?? `${error}`).split('\n');
    return { case: name, size, skipped: reason };
  }
}

const before = heldBytes();
const workbook = workbookOf(size);
tell({ kind: 'workbook', size, heldMb: megabytes(heldBytes() - before) });
for (const one of cases.slice(first)) tell({ kind: 'row', row: rowOf(workbook, one) });
if (size === 1) ratiosOf(workbook).then((ratios) => tell({ kind: 'ratios', ratios }));
