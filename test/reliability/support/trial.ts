// A trial is a program of its own: workbooks are opened and worked in several times faster than inside a test's walls.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const TSX = join(ROOT, 'node_modules/.bin/tsx');

/** The longest that a trial may take, in milliseconds; a full one takes hours. */
export const TRIAL_MS = 6 * 60 * 60 * 1000;

/** What a trial found. */
export interface Found {
  /** The figures, as they stand in docs/reliability.md. */
  readonly figures: readonly string[];
  /** What is wrong, in words; none where nothing is. */
  readonly faults: readonly string[];
}

/** Runs the trial `name` and tells what it found; its figures are printed as they come. */
export function runTrial(name: string): Promise<Found> {
  return new Promise((done, failed) => {
    const child = spawn(TSX, [join(ROOT, 'test/reliability/trials', `${name}.ts`)], {
      cwd: ROOT,
      env: { ...process.env, TZ: 'Asia/Bishkek' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', failed);
    child.on('close', (code) => {
      const lines = output.split('\n');
      const after = (start: string) =>
        lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length));
      if (code === 0) done({ figures: after(FIGURE), faults: after(FAULT) });
      else failed(new Error(`The trial «${name}» ended with ${code}.`));
    });
  });
}

const FIGURE = 'reliability: ';
const FAULT = 'fault: ';

/** Tells a figure. */
export const tellFigure = (line: string): void => void process.stdout.write(`${FIGURE}${line}\n`);

/** Tells that something is wrong. */
export const tellFault = (line: string): void =>
  void process.stdout.write(`${FAULT}${line.replaceAll('\n', ' ')}\n`);
