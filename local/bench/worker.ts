// One measuring process: a workbook of one size, the cases from one on, the comparisons.
import { OUT } from '../../build/bundle.ts';
import type { Host } from '../host.ts';
import { cases, SET_UP } from './cases.ts';
import { answersOf } from './line.ts';
import { type Cost, costOf } from './measure.ts';
import { heldBytes, megabytes, memoryOf } from './memory.ts';
import { ratiosOf } from './ratios.ts';
import type { Report, Row } from './run.ts';
import { type Workbook, workbookOf } from './workbook.ts';

const [size = 1, first = 0] = process.argv.slice(2).map(Number);

/** More years than these no group counts in one workbook. */
const MOST_COMPARED = 10;

function tell(report: Report): void {
  process.send?.(report);
}

/** What was logged of failures: a person is shown less than a measurer wants to know. */
const logged: string[] = [];
console.error = (...words: unknown[]) => {
  logged.push(words.join(' '));
};

/** One case; a failure is reported, and the next one goes on. */
function rowOf(workbook: Workbook, { name, begin }: (typeof cases)[number]): Row {
  try {
    return measured(workbook.host, name, begin(workbook));
  } catch (error) {
    const [reason = `${error}`] = (logged.at(-1) ?? `${error}`).split('\n');
    return { case: name, size, skipped: reason };
  }
}

function measured(host: Host, name: string, work: () => void): Row {
  let cost: Cost | null = null;
  const memory = memoryOf(host, () => {
    cost = costOf(host, work);
  });
  return { case: name, size, ...(cost as unknown as Cost), ...memory };
}

const before = heldBytes();
const workbook = workbookOf(size, OUT, (host, setUp) => {
  if (first === 0) tell({ kind: 'row', row: measured(host, SET_UP, setUp) });
  else setUp();
});
tell({ kind: 'workbook', size, heldMb: megabytes(heldBytes() - before) });
for (const one of cases.slice(first)) tell({ kind: 'row', row: rowOf(workbook, one) });
tell({ kind: 'line', line: answersOf(workbook, size) });
if (size <= MOST_COMPARED) tell({ kind: 'ratios', ratios: ratiosOf(workbook, size) });
