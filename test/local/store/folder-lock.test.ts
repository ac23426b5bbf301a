// One process at a time in a folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FolderInUse, holderOf, lockFolder } from '../../../local/store/folder-lock.ts';

const ROOT = resolve(__dirname, '../../..');
const folder = () => mkdtempSync(join(tmpdir(), 'lock-'));
const lockIn = (directory: string) => join(directory, 'workbook.lock');
const hold = (directory: string, holder: object) => writeFileSync(lockIn(directory), JSON.stringify(holder));

test('the lock names its process and goes with it', () => {
  const directory = folder();
  const unlock = lockFolder(directory);
  expect(JSON.parse(readFileSync(lockIn(directory), 'utf8'))).toMatchObject({
    pid: process.pid,
    computer: hostname(),
  });
  unlock();
  expect(existsSync(lockIn(directory))).toBe(false);
});

test('hosts of one process share it; the last gives it back', () => {
  const directory = folder();
  const [first, second] = [lockFolder(directory), lockFolder(directory)];
  first();
  first();
  expect(existsSync(lockIn(directory))).toBe(true);
  second();
  expect(existsSync(lockIn(directory))).toBe(false);
});

test('a folder that was made for the lock alone goes with it', () => {
  const directory = join(folder(), 'a', 'b');
  lockFolder(directory)();
  expect(existsSync(directory)).toBe(false);
});

const alive = { pid: process.ppid, computer: hostname(), begun: null };

test.each([
  ['a living process', alive, true],
  ['a process of another computer', { ...alive, computer: 'another' }, true],
  ['a process that has ended', { ...alive, pid: 2 ** 22 + 1 }, false],
  ['a later process of the same number', { ...alive, begun: '1' }, false],
  ['nobody: the file is broken', { pid: 'x' }, false],
])('%s', (_who, holder, isHeld) => {
  const directory = folder();
  hold(directory, holder);
  expect(holderOf(directory) !== null).toBe(isHeld);
  if (isHeld) expect(() => lockFolder(directory)).toThrow(FolderInUse);
  else lockFolder(directory)();
});

test('a second start says so in one sentence and writes nothing', () => {
  const directory = folder();
  const unlock = lockFolder(directory);
  const before = readdirSync(directory);
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['local/cli/main.ts', '--once', '--out', directory],
    { cwd: ROOT, encoding: 'utf8' },
  );
  unlock();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim()).toMatch(/^[^\n]+\.$/);
  expect(stderr).toContain(`${process.pid}`);
  expect(before).toEqual(['workbook.lock']);
});
