// The start command from outside: its files, its words, its exit codes.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'bmjb-'));
const inFolder = (name: string) => join(folder, name);

function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['local/cli/main.ts', '--once', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

function file(name: string, text: string | Buffer): string {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
}

describe('refusals', () => {
  test.each([
    ['a list that is not there', () => ['--group', inFolder('nowhere.txt')]],
    ['a list in which nobody is named', () => ['--group', file('empty.txt', 'Салам, дүйнө')]],
    ['a list that is no text', () => ['--group', file('image.txt', Buffer.from([0x89, 0x50, 0, 1, 2, 3]))]],
    [
      'a list with a line of 60,000 letters',
      () => ['--group', file('long.txt', `1. А.Осмонов – ${'а'.repeat(60_000)}`)],
    ],
    ['a workbook that is not there', () => ['--import', inFolder('nowhere.xlsx')]],
    ['a workbook that is none', () => ['--import', file('text.xlsx', 'Салам')]],
  ])('%s: one sentence, exit code 2, nothing written', (_why, args) => {
    const out = inFolder('refused');
    const { status, stderr } = start('--out', out, ...args());
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(/^[^\n]+\.$/);
    expect(existsSync(out)).toBe(false);
  });
});

describe('the seed, once', () => {
  const out = inFolder('seed');
  const first = start('--out', out, '--today', '2024-09-26');
  const check = () => JSON.parse(readFileSync(join(out, 'check.json'), 'utf8'));
  const documents = () => readdirSync(out).filter((name) => name.endsWith('.docx'));

  test('makes every file and tells what it found', () => {
    expect(first.status).toBe(0);
    expect(readdirSync(out)).toEqual(
      expect.arrayContaining(['workbook.json', 'workbook.xlsx', 'check.json']),
    );
    expect(documents()).toHaveLength(2);
    expect(first.stdout).toContain('15 мүчөнүн 6сы же 7си – жаран');
  });

  test('check.json is as the contract says', () => {
    const { today, calls, verdicts } = check();
    expect(today).toBe('2024-09-26');
    expect(calls.getValues).toBeGreaterThan(0);
    expect(verdicts.find(({ rule }: { rule: string }) => rule === '5.2.3-citizens')).toEqual({
      rule: '5.2.3-citizens',
      clause: '5.2.3',
      kind: 'law',
      value: 'violated',
      severity: 'error',
      sheet: 'members',
      row: null,
      column: 'side',
      actual: '6…7 of 15',
      required: '>= 7.5',
      message: '15 мүчөнүн 6сы же 7си – жаран; кеминде 8 жаран болушу керек',
    });
  });

  test('a second start goes on: no more documents, the same verdicts', () => {
    const before = check().verdicts;
    expect(start('--out', out, '--today', '2024-09-26').status).toBe(0);
    expect(documents()).toHaveLength(2);
    expect(check().verdicts).toEqual(before);
  });

  test('a list into a folder with a workbook is refused, and the workbook stays', () => {
    const before = readFileSync(join(out, 'workbook.json'));
    const { status, stderr } = start('--out', out, '--group', join(ROOT, 'local/demo/annex-1.txt'));
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(readFileSync(join(out, 'workbook.json'))).toEqual(before);
  });

  test('a file that would be written over is not imported', () => {
    const lost = inFolder('lost');
    mkdirSync(lost);
    const file = join(lost, 'workbook.xlsx');
    copyFileSync(join(out, 'workbook.xlsx'), file);
    const { status, stderr } = start('--out', lost, '--import', file);
    expect([status, stderr.trim()]).toEqual([2, expect.stringContaining('--out')]);
    expect(readdirSync(lost)).toEqual(['workbook.xlsx']);
  });

  test('a workbook.json that does not open: one sentence, exit code 2, and it stays', () => {
    const newer = inFolder('newer');
    mkdirSync(newer);
    writeFileSync(join(newer, 'workbook.json'), '{"version":99}');
    const { status, stderr } = start('--out', newer);
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(/^[^\n]*workbook\.previous\.json\.$/);
    expect(readdirSync(newer)).toEqual(['workbook.json']);
  });

  test('goes on from its own .xlsx with the same verdicts and no second documents', () => {
    const imported = inFolder('imported');
    const file = join(out, 'workbook.xlsx');
    const before = readFileSync(file);
    const { status, stdout } = start('--out', imported, '--today', '2024-09-26', '--import', file);
    expect(status).toBe(0);
    const copy = join(imported, 'imported.xlsx');
    expect(stdout).toContain(copy);
    expect([readFileSync(file), readFileSync(copy)]).toEqual([before, before]);
    const verdicts = JSON.parse(readFileSync(join(imported, 'check.json'), 'utf8')).verdicts;
    expect(verdicts).toEqual(check().verdicts);
    expect(readdirSync(imported).filter((name) => name.endsWith('.docx'))).toHaveLength(0);
  });
});
