// A process that saves a workbook is killed at any moment: what is opened afterwards is the last save or the one before.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createHost } from '../../local/host.ts';
import { randomFrom } from '../support/random.ts';
import { isFull } from './support/sample.ts';
import { TRIAL_MS, tellFigure } from './support/trial.ts';

const ROOT = resolve(__dirname, '../..');
const KILLS = isFull ? 100 : 6;
const SEED = 3;
/** The latest moment of a kill after the first save, in milliseconds: some twenty saves. */
const LATEST = 400;

/** Saves from `count` on and is killed; the last save that was reported. */
function savesUntilKilled(directory: string, count: number, after: number): Promise<number> {
  const program = join(ROOT, 'test/reliability/trials/saving.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, directory, `${count}`], { cwd: ROOT });
  let last = Number.NaN;
  return new Promise((done) => {
    createInterface(child.stdout).on('line', (line) => {
      if (!/^\d+$/.test(line)) return;
      if (Number.isNaN(last)) setTimeout(() => child.kill('SIGKILL'), after);
      last = Number(line);
    });
    child.on('close', () => done(last));
  });
}

/** The count of saves in a reopened workbook. */
function countIn(directory: string): number {
  const host = createHost({ directory });
  const { getters } = host.model;
  const [sheetId = ''] = getters.getSheetIds();
  const { value } = getters.getEvaluatedCell({ sheetId, row: 0, col: 0 });
  host.close();
  return Number(value);
}

test(
  'a workbook outlives the death of its process at any moment',
  async () => {
    const random = randomFrom(SEED);
    const directory = mkdtempSync(join(tmpdir(), 'killed-'));
    let [count, between] = [0, 0];
    for (let kill = 0; kill < KILLS; kill++) {
      const output = await savesUntilKilled(directory, count, random() * LATEST);
      between += readdirSync(directory).some((name) => name.endsWith('.tmp')) ? 1 : 0;
      count = countIn(directory);
      // A save may lie on the disk before it was reported.
      expect([output, output + 1]).toContain(count);
      expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
    rmSync(directory, { recursive: true });
    tellFigure(`killed while saving: ${KILLS} times, ${between} of them left a half-written file beside`);
  },
  TRIAL_MS,
);
