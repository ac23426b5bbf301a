// The walls between rooms: a forbidden import is an error of the linter, and a pure room knows no Google.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');

/** What a command says of one more file in the tree; empty where it is content. */
function said(file: string, source: string, command: string, ...args: string[]): string {
  const path = join(ROOT, file);
  writeFileSync(path, source);
  try {
    execFileSync(join(ROOT, 'node_modules/.bin', command), args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  } finally {
    rmSync(path);
  }
}

const IMPORTS: readonly (readonly [room: string, from: string])[] = [
  ['src/core', '#calendar'],
  ['src/calendar', '#tables'],
  ['src/tables', '#rules'],
  ['src/rules', '#texts'],
  ['src/rules', '#documents/act'],
  ['src/texts', '#actions/entries'],
  ['src/documents', '#google/world'],
  ['src/functions', '#actions/entries'],
  ['src/actions', '#google/world'],
  ['src/google', '#actions/entries'],
  ['src/rules', '../core/date.ts'],
  ['src/actions', 'node:fs'],
  ['local', '../src/core/date.ts'],
  ['local', '#core/date'],
];

describe('walls', () => {
  test.each(IMPORTS)('%s may not import %s', (room, from) => {
    const file = `${room}/wall-probe.ts`;
    expect(said(file, `import '${from}';\n`, 'biome', 'lint', file)).toContain('noRestrictedImports');
  });

  test('an allowed import passes', () => {
    const file = 'src/rules/wall-probe.ts';
    expect(said(file, "import '#core/date';\n", 'biome', 'lint', file)).toBe('');
  });

  test.each(['SpreadsheetApp', 'document', 'console', 'process'])('a rule does not know %s', (name) => {
    const file = 'src/rules/wall-probe.ts';
    expect(said(file, `export const known = ${name};\n`, 'tsc', '-p', 'src', '--pretty', 'false')).toContain(
      `Cannot find name '${name}'`,
    );
  });

  test('google does not know the tables', () => {
    const file = 'src/google/wall-probe.ts';
    expect(said(file, "import '#tables';\n", 'biome', 'lint', file)).toContain('noRestrictedImports');
  });

  test('a cycle is an error', () => {
    const [one, other] = ['src/core/wall-probe.ts', 'src/core/wall-probe-2.ts'];
    writeFileSync(join(ROOT, other), "import './wall-probe.ts';\n");
    try {
      expect(said(one, "import './wall-probe-2.ts';\n", 'biome', 'lint', one)).toContain('noImportCycles');
    } finally {
      rmSync(join(ROOT, other));
    }
  });
});
