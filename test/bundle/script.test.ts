// The built script: loads anywhere, names what Google may call, and documents its custom functions in Kyrgyz.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { pageNames } from '../../build/pages.ts';
import { version } from '../../package.json';
import { commands } from '../../src/commands/index.ts';
import { described } from '../../src/functions/described.ts';
import { builtBundle } from '../support/product.ts';

/** What the menu, triggers and pages may call. */
const CALLED = ['onOpen', 'onInstall', 'onEdit', 'doGet', ...Object.keys(commands)];
const CUSTOM = described.map(({ name }) => name);

describe('the built script', () => {
  let folder = '';
  let code = '';
  beforeAll(async () => {
    folder = await builtBundle();
    code = readFileSync(join(folder, 'Code.js'), 'utf8');
  });

  /** The script loaded into a context that holds `given` and nothing else. */
  const loaded = (given: object = Object.create(null)) => {
    const context = vm.createContext(given);
    vm.runInContext(code, context, { filename: 'Code.js' });
    return (expression: string) => vm.runInContext(expression, context);
  };

  test('loads in an empty context, without services or console', () => {
    expect(() => loaded()).not.toThrow();
  });

  test('its top-level functions are what people, triggers, pages and cells call, and no others', () => {
    const found = [...code.matchAll(/^(?:async )?function\*? (\w+)/gm)].map(([, name]) => name);
    expect(found.sort()).toEqual([...CALLED, ...CUSTOM].sort());
    const run = loaded();
    const all = run(
      'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function")',
    );
    expect(all).toEqual(expect.arrayContaining(found));
    const plain = vm.runInNewContext(
      'Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function")',
    );
    expect(all.filter((name: string) => !plain.includes(name)).sort()).toEqual(found);
  });

  test('a cell’s call does not run the program, any other call does', () => {
    const run = loaded({ console: { error: () => undefined } });
    expect(run('BMJB_SUFFIX(5, "ablative")')).toBe('5тен');
    expect(run('loadedProgram')).toBeUndefined();
    expect(() => run('readRevision()')).toThrow();
    expect(run('typeof loadedProgram')).toBe('object');
  });

  test('carries its version', () => {
    expect(loaded()('VERSION')).toBe(version);
  });

  test('nothing is run that was a text: neither in the script nor in a page', () => {
    const texts = [code, ...pageNames.map((name) => readFileSync(join(folder, `${name}.html`), 'utf8'))];
    for (const text of texts) {
      expect(text).not.toMatch(/\bnew Function\b|\bFunction\(|\beval\(|createElement\("script"\)/);
    }
    expect(
      readdirSync(folder).filter(
        (name) => !/^(Code\.js|appsscript\.json|(Texts-.*|Sidebar|Tally)\.html)$/.test(name),
      ),
    ).toEqual([]);
  });

  test('languages are data: each of their files is JSON', () => {
    for (const name of readdirSync(folder).filter((one) => one.startsWith('Texts-')))
      expect(() => JSON.parse(readFileSync(join(folder, name), 'utf8'))).not.toThrow();
  });

  test('is legible: each file of ours stands under its name, functions keep their own', () => {
    for (const file of ['src/rules/5.2.1-odd-size.ts', 'src/google/environment.ts', 'src/functions/due.ts'])
      expect(code).toContain(`\n  // ${file}\n`);
    for (const name of ['contextNow', 'openBook', 'addWorkingDays'])
      expect(code).toContain(`function ${name}(`);
    expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThan(3_000);
  });

  test('what failed is reported by the names of our functions and the lines of the script', () => {
    const logged: string[] = [];
    const run = loaded({ console: { error: (text: string) => logged.push(text) } });
    expect(() => run('checkWorkbook()')).toThrow();
    expect(logged[0]).toMatch(
      /ReferenceError: SpreadsheetApp is not defined\n(.*\n)* *at contextNow \(Code\.js:\d+:\d+\)/,
    );
    expect(logged[0]).toMatch(/at checkWorkbook \(Code\.js:\d+:\d+\)/);
  });

  test.each(CUSTOM)('%s stands directly under a Kyrgyz JSDoc with @customfunction', (name) => {
    const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(`).exec(code);
    expect(found?.[1]).toContain('@customfunction');
    expect(found?.[1]).toMatch(/[а-яөүң]{3}/i);
  });

  test.each(pageNames)(
    'the page %s ends its script once and holds neither scriptlets nor template literals',
    (name) => {
      const page = readFileSync(join(folder, `${name}.html`), 'utf8');
      expect(page.match(/<\/script/gi)).toHaveLength(1);
      expect(page).not.toContain('<?');
      expect(page).not.toContain('<!-- script -->');
      expect(page).not.toContain('`');
    },
  );

  test('the manifest asks for no more than it needs', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
    expect(oauthScopes.map((scope: string) => scope.split('/').pop())).toEqual([
      'spreadsheets.currentonly',
      'drive.file',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'userinfo.email',
    ]);
  });
});
