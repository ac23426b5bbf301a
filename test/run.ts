// `npm test`: types, lint and walls, dead code, the bundle, unit tests, and the browser last; stops at the first failure.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

const stages: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types: tools, host, tests', bin('tsc'), '-p', '.'],
  ['types: pure rooms', bin('tsc'), '-p', 'src'],
  ['types: google and main', bin('tsc'), '-p', 'src/google'],
  ['types: sidebar', bin('tsc'), '-p', 'src/sidebar'],
  ['lint and walls', bin('biome'), 'ci', '--error-on-warnings'],
  ['dead code', bin('knip')],
  ['bundle', bin('tsx'), 'build/bundle.ts'],
  ['unit, bundle and documents', bin('jest'), '--testPathIgnorePatterns', 'test/browser'],
  ['browser', bin('jest'), '--runInBand', '--testPathPatterns', 'test/browser'],
];

for (const [name, command, ...args] of stages) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`== ${name}: failed`);
    process.exitCode = status ?? 1;
    break;
  }
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
