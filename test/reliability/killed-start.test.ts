// The start command is killed at any moment: the next start goes on and ends as one that nobody disturbed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomFrom } from '../support/random.ts';
import { isFull } from './support/sample.ts';
import { TRIAL_MS, tellFigure } from './support/trial.ts';

const ROOT = resolve(__dirname, '../..');
const KILLS = isFull ? 20 : 3;
const SEED = 7;

interface Ended {
  /** null where it was killed. */
  readonly code: number | null;
  readonly message: string;
  readonly took: number;
}

/** Starts in a folder; kills the start after so many milliseconds, where they are given. */
function start(out: string, killAfter: number | null = null): Promise<Ended> {
  const begun = performance.now();
  const args = ['--import', 'tsx', 'local/cli/main.ts', '--once', '--today', '2024-09-26', '--out', out];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((done) => {
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      done({ code, message: output, took: performance.now() - begun });
    });
  });
}

/** What a start has come to: its verdicts, and the documents that lie there. */
function outcomeIn(out: string) {
  const { verdicts } = JSON.parse(readFileSync(join(out, 'check.json'), 'utf8')) as { verdicts: object[] };
  const names = readdirSync(out);
  return {
    verdicts: verdicts.map((verdict) => JSON.stringify(verdict)).sort(),
    documents: names.filter((name) => name.endsWith('.docx')).sort(),
    halves: names.filter((name) => name.endsWith('.tmp')),
  };
}

test(
  'a start that is killed at any moment is resumed by the next',
  async () => {
    const random = randomFrom(SEED);
    const folder = mkdtempSync(join(tmpdir(), 'killed-start-'));
    const whole = join(folder, 'whole');
    const { code, message, took } = await start(whole);
    expect({ code, message }).toMatchObject({ code: 0 });
    let begun = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const out = join(folder, `${kill}`);
      // Late, for a start first builds and computes, and then writes.
      const killed = await start(out, took * (0.5 + 0.5 * random()));
      begun += killed.code === null && readdirSync(folder).includes(`${kill}`) ? 1 : 0;
      const next = await start(out);
      expect({ kill, code: next.code, message: next.message }).toMatchObject({ code: 0 });
      expect({ kill, ...outcomeIn(out) }).toEqual({ kill, ...outcomeIn(whole) });
    }
    rmSync(folder, { recursive: true });
    tellFigure(`killed while starting: ${KILLS} times, ${begun} of them left something to resume`);
  },
  TRIAL_MS,
);
