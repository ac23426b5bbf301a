// `npm start -- --demo` from outside: its folder, its documents, and going on with what is there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEMO_DAY } from '../../../local/demo/day.ts';
import { acts } from '../../../local/demo/year/acts.ts';

const ROOT = resolve(__dirname, '../../..');
const out = mkdtempSync(join(tmpdir(), 'bmjb-demo-'));
const folder = join(out, 'demo');

function start(...args: string[]) {
  const command = ['local/cli/main.ts', '--once', '--demo', '--out', out, ...args];
  return spawnSync(join(ROOT, 'node_modules/.bin/tsx'), command, { cwd: ROOT, encoding: 'utf8' });
}

const documents = () => readdirSync(folder).filter((name) => name.endsWith('.docx'));
const check = () => JSON.parse(readFileSync(join(folder, 'check.json'), 'utf8'));

test('with a list it is refused in one sentence, and nothing is written', () => {
  const { status, stderr } = start('--group', join(ROOT, 'local/demo/annex-1.txt'));
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
  expect(existsSync(folder)).toBe(false);
});

test('it opens in a folder of its own, with a document for every act and the report', () => {
  const { status, stdout } = start();
  expect(status).toBe(0);
  expect(stdout).toContain('ойдон чыгарылган');
  expect(readdirSync(out)).toEqual(['demo']);
  expect(documents()).toHaveLength(acts.rows.length + 1);
  expect(check().today).toBe(DEMO_DAY);
});

test('started again it goes on with what is there', () => {
  const { verdicts } = check();
  expect(start().status).toBe(0);
  expect(check().verdicts).toEqual(verdicts);
  expect(documents()).toHaveLength(acts.rows.length + 1);
});
