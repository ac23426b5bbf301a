// `npm test` and its shorter and longer sisters: stages after one another, each with the whole machine; the first failure ends the run.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const stage = (name: string, command: readonly string[], env: Stage['env'] = {}): Stage => ({
  name,
  command,
  env,
});

const checks: readonly Stage[] = [
  stage('types: pure rooms', [bin('tsc'), '-p', 'src']),
  stage('types: google and main', [bin('tsc'), '-p', 'src/google']),
  stage('types: sidebar', [bin('tsc'), '-p', 'src/sidebar']),
  stage('types: tools, host, tests', [bin('tsc'), '-p', '.']),
  stage('lint', [bin('biome'), 'ci', '--error-on-warnings']),
  stage('walls', [bin('tsx'), 'build/walls.ts']),
  stage('dead code', [bin('knip')]),
];

const jest = (...args: readonly string[]) => [bin('jest'), ...args];
const HOST = 'test/(bundle|reliability|local|clasp|host)/';
const fast = stage('unit', jest('--config', 'jest.fast.cjs'));
const browser = stage('browser', jest('--testPathPatterns', 'test/browser/'));
const host = stage('host, bundle, documents', jest('--testPathPatterns', HOST));

/** In a long run the long trials are tried at their full sizes. */
const LONG = { TRIALS: 'long' };
const long = [
  stage('unit, long trials', jest('--config', 'jest.fast.cjs'), LONG),
  stage('host, bundle, documents, long trials', jest('--testPathPatterns', HOST), LONG),
  stage('mutants', [bin('tsx'), 'test/mutate.ts', '--count', '200']),
];

const runs: Readonly<Record<string, readonly Stage[]>> = {
  fast: [...checks, fast],
  all: [...checks, fast, browser, host],
  long: [...checks, browser, ...long],
};

/** Runs a stage and prints what it wrote once it has ended; whether it is content. */
function run({ name, command: [program = '', ...args], env }: Stage): Promise<boolean> {
  const started = Date.now();
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      const taken = `${((Date.now() - started) / 1000).toFixed(1)} s`;
      console.log(
        `\n== ${name}: ${code === 0 ? taken : `failed after ${taken}`}\n${code === 0 ? tail(written) : written}`,
      );
      done(code === 0);
    });
  });
}

/** The last lines of what a stage wrote: where it is content, its sums. */
const tail = (text: string) => text.trimEnd().split('\n').slice(-5).join('\n');

async function main(): Promise<void> {
  const [size = 'all'] = process.argv.slice(2);
  const stages = runs[size];
  if (stages === undefined) throw new Error(`There is no run «${size}»: ${Object.keys(runs).join(', ')}`);
  const started = Date.now();
  let isWell = true;
  for (const one of stages) {
    isWell = await run(one);
    if (!isWell) break;
  }
  process.exitCode = isWell ? 0 : 1;
  console.log(`\n== ${isWell ? 'all is well' : 'failed'}: ${Math.round((Date.now() - started) / 1000)} s`);
}

void main();
