// The built script: loads anywhere, names what Google may call, and documents its custom functions in Kyrgyz.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { builtBundle } from '../support/product.ts';

const CALLED = [
  'onOpen',
  'onInstall',
  'onEdit',
  'openSidebar',
  'menuCheck',
  'readSidebar',
  'checkWorkbook',
  'makeActDocument',
];
const CUSTOM = [
  'WORKDAY',
  'WORKDAYS',
  'DUE',
  'STATUS',
  'QUORUM',
  'SEATS',
  'COMPOSITION',
  'DATE',
  'SUFFIX',
  'FIXRATE',
];

describe('the built script', () => {
  let folder = '';
  let code = '';
  beforeAll(async () => {
    folder = await builtBundle();
    code = readFileSync(join(folder, 'Code.js'), 'utf8');
  });

  test('loads in an empty context, without services or console', () => {
    expect(() => vm.runInNewContext(code, Object.create(null))).not.toThrow();
  });

  test('the program loads in an empty context as well', () => {
    const program = readFileSync(join(folder, 'Program.html'), 'utf8');
    expect(() => vm.runInNewContext(program, Object.create(null))).not.toThrow();
  });

  test('whatever the menu, a trigger or a page calls is handed on to the program', () => {
    const context = vm.createContext({
      HtmlService: { createTemplateFromFile: () => ({ getRawContent: () => 'var Program={doGet:()=>7}' }) },
    });
    vm.runInContext(code, context);
    expect(vm.runInContext('doGet()', context)).toBe(7);
  });

  test.each(CALLED)('%s stands at the top level', (name) => {
    expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
  });

  test.each(CUSTOM)('BMJB_%s stands directly under a Kyrgyz JSDoc with @customfunction', (name) => {
    const found = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction BMJB_${name}\\(`).exec(code);
    expect(found?.[1]).toContain('@customfunction');
    expect(found?.[1]).toMatch(/[а-яөүң]{3}/i);
  });

  test('the page ends its script once and holds no scriptlet', () => {
    const page = readFileSync(join(folder, 'Sidebar.html'), 'utf8');
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).not.toContain('<?');
    expect(page).not.toContain('<!-- script -->');
  });

  test('the manifest asks for no more than it needs', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
    expect(oauthScopes.map((scope: string) => scope.split('/').pop())).toEqual([
      'spreadsheets.currentonly',
      'documents',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'userinfo.email',
    ]);
  });
});
