// `npm run test:mutants -- --seed N --count N`: one operator of a pure room becomes another, in the tests' eyes alone;
// a test has to fail. Prints what survives, and fails where more than one in twenty does.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counts, described, type Mutant, mutantsOf } from './mutants/places.ts';
import { randomFrom } from './support/random.ts';

const ROOT = resolve(__dirname, '..');
const ROOMS = ['core', 'calendar', 'tables', 'survey', 'rules', 'documents', 'intake', 'docx', 'functions'];
/** A mutant that makes a test run for ever counts as noticed; in milliseconds. */
const PATIENCE = 600_000;
/** One in so many may survive. */
const SURVIVING = 20;

const sourceOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** `count` mutants drawn from all places of the pure rooms, the same for the same seed. */
function drawn(count: number, seed: number, only: string): readonly Mutant[] {
  const folders = ROOMS.map((room) => `src/${room}`);
  const files = execFileSync('git', ['ls-files', ...folders], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const code = files.filter((file) => file.endsWith('.ts') && file.includes(only));
  const all = code.flatMap((file) => mutantsOf(file, sourceOf(file)));
  const chance = randomFrom(seed);
  const chosen = new Set<Mutant>();
  for (let tries = 0; chosen.size < count && tries < 20 * count; tries++) {
    const mutant = all[Math.floor(chance() * all.length)];
    if (mutant !== undefined && counts(sourceOf(mutant.file), mutant)) chosen.add(mutant);
  }
  console.log(`${all.length} places in ${code.length} files; ${chosen.size} mutants, seed ${seed}`);
  return [...chosen];
}

/** Whether a test notices the mutant. */
function isKilled(mutant: Mutant): Promise<boolean> {
  const child = spawn(
    join(ROOT, 'node_modules/.bin/jest'),
    [
      ...['--config', 'jest.fast.cjs', '--runInBand', '--bail', '--silent'],
      ...['--testSequencer', join(ROOT, 'test/mutants/nearest-first.cjs')],
      ...['--findRelatedTests', mutant.file],
    ],
    { cwd: ROOT, env: { ...process.env, MUTANT: JSON.stringify(mutant) }, stdio: 'ignore' },
  );
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      clearTimeout(late);
      done(code !== 0);
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '50' },
      only: { type: 'string', default: '' },
    },
  });
  const mutants = drawn(Number(values.count), Number(values.seed), values.only);
  const [first] = mutants;
  if (first && (await isKilled({ ...first, becomes: first.was })))
    throw new Error('Tests fail without a mutant.');
  const waiting = [...mutants];
  let tried = 0;
  let survived = 0;
  const work = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const isNoticed = await isKilled(mutant);
      tried++;
      if (isNoticed) continue;
      survived++;
      console.log(`survives (${tried} tried): ${described(sourceOf(mutant.file), mutant)}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(`mutants: ${mutants.length}, seed ${values.seed}; ${survived} survived`);
  if (mutants.length === 0 || survived * SURVIVING > mutants.length) process.exitCode = 1;
}

void main();
