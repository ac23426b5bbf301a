// Measures each size in a process of its own; where one gives out, the case it gave out at is reported and the rest measured.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { cases, SET_UP } from './cases.ts';
import type { Line } from './line.ts';
import type { Cost } from './measure.ts';
import type { Memory } from './memory.ts';
import type { Ratios } from './ratios.ts';

interface Named {
  readonly case: string;
  /** Years of one group. */
  readonly size: number;
}

/** A case at a size: what it cost, or why it could not be measured. */
export type Row = Named & ((Cost & Memory) | { readonly skipped: string });

/** What a measuring process tells, piece by piece. */
export type Report =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'workbook'; readonly size: number; readonly heldMb: number }
  | { readonly kind: 'ratios'; readonly ratios: Ratios }
  | { readonly kind: 'line'; readonly line: Line };

const HEAP_MB = 10_000;
/** How long building a workbook or one case may take: then the process is ended. */
const PATIENCE_MS = 30 * 60_000;

/** Measures every case at `size` and hands each figure to `take` as it comes. @throws where the comparisons fail */
export async function measure(size: number, take: (report: Report) => void): Promise<void> {
  let done = 0;
  while (done < cases.length) {
    const end = await measureFrom(size, done, (report) => {
      if (report.kind === 'row' && report.row.case !== SET_UP) done++;
      take(report);
    });
    const open = cases[done];
    if (open === undefined && end !== DONE) throw new Error(`The comparisons failed: ${end}`);
    if (open === undefined) return;
    take({ kind: 'row', row: { case: open.name, size, skipped: end } });
    done++;
  }
}

/** Runs the cases from `first` on in a process of its own; how it ended. */
function measureFrom(size: number, first: number, take: (report: Report) => void): Promise<string> {
  return new Promise((resolve) => {
    const errors: string[] = [];
    let late = false;
    const child = fork(join(__dirname, 'worker.ts'), [`${size}`, `${first}`], {
      execArgv: [...process.execArgv, `--max-old-space-size=${HEAP_MB}`],
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    const giveUp = () => {
      late = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(giveUp, PATIENCE_MS);
    child.stderr?.on('data', (text) => errors.push(`${text}`));
    child.on('message', (report: Report) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
      take(report);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve(late ? `not done in ${PATIENCE_MS / 60_000} minutes` : endOf(errors.join(''), code, signal));
    });
  });
}

const DONE = 'done';

/** Why a process ended, in a line. */
function endOf(errors: string, code: number | null, signal: string | null): string {
  if (code === 0) return DONE;
  const line = errors.split('\n').find((one) => /FATAL ERROR|Error:/.test(one));
  return line?.trim() ?? `ended with ${signal ?? code}`;
}
