// Measures each size in a process of its own; where one gives out, the case it gave out at is told and the rest measured.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { cases } from './cases.ts';
import type { Cost } from './measure.ts';
import type { Ratios } from './ratios.ts';

interface Named {
  readonly case: string;
  /** Years of one group. */
  readonly size: number;
}

/** A case at a size: what it cost, or why it could not be measured. */
export type Row = Named & (Cost | { readonly skipped: string });

/** What a measuring process tells, piece by piece. */
export type Told =
  | { readonly kind: 'begun'; readonly case: string }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'ratios'; readonly ratios: Ratios };

export interface Measured {
  readonly rows: readonly Row[];
  readonly ratios: Ratios;
}

const HEAP_MB = 10_000;
/** How long building a workbook or one case may take: then the process is ended. */
const PATIENCE_MS = 6 * 60_000;

/** Measures every case at `size`. @throws where the comparisons fail */
export async function measure(size: number): Promise<Measured> {
  const rows: Row[] = [];
  const ratios: Ratios = {};
  while (rows.length < cases.length) {
    const { told, end } = await measureFrom(size, rows.length);
    for (const one of told) {
      if (one.kind === 'row') rows.push(one.row);
      if (one.kind === 'ratios') Object.assign(ratios, one.ratios);
    }
    const open = cases[rows.length];
    if (open !== undefined) rows.push({ case: open.name, size, skipped: end });
    else if (end !== DONE) throw new Error(`The comparisons failed: ${end}`);
  }
  return { rows, ratios };
}

/** What a process of its own tells of the cases from `first` on, and how it ended. */
function measureFrom(size: number, first: number): Promise<{ told: readonly Told[]; end: string }> {
  return new Promise((resolve) => {
    const told: Told[] = [];
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
    child.on('message', (one: Told) => {
      told.push(one);
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_MS);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({
        told,
        end: late ? `not done in ${PATIENCE_MS / 60_000} minutes` : endOf(errors.join(''), code, signal),
      });
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
