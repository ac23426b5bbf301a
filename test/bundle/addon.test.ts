// The product as an Editor add-on, from the same source: its menu, its lock, its manifest; and that a group can work in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, editionIn } from '../../build/bundle.ts';
import { createHost, type Host } from '../../local/host.ts';

const folder = mkdtempSync(join(tmpdir(), 'addon-'));
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
let host: Host;
const called = new Set<string>();

beforeAll(async () => {
  await bundle(folder, 'addon');
  host = createHost({ today: '2024-10-05', patience: 20 });
  host.onCall((service, member) => called.add(`${service}.${member}`));
});
afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

test.each([
  [['--addon'], 'addon'],
  [['--selftest'], 'selftest'],
  [[], 'bound'],
])('%j asks for %s', (args, edition) => {
  expect(editionIn(args)).toBe(edition);
});

test('there is no page on the web, neither in the manifest nor in the script', () => {
  const own = JSON.parse(readFileSync(join(__dirname, '../../appsscript.json'), 'utf8'));
  const { webapp, ...rest } = own;
  expect(webapp).toBeDefined();
  expect(JSON.parse(text('appsscript.json'))).toEqual(rest);
  expect(text('Code.js')).not.toMatch(/^function doGet\b/m);
});

test('the menu is the add-on’s; a group sets up and checks, under the document’s lock alone', () => {
  const loaded = host.load(folder);
  host.runSimpleTrigger(loaded, 'onOpen', undefined);
  host.run(loaded, 'setUpWorkbook', ['ky']);
  expect(host.run(loaded, 'checkWorkbook')).toMatchObject({ today: '2024-10-05' });
  expect(called).toContain('Ui.createAddonMenu');
  expect(called).toContain('LockService.getDocumentLock');
  expect(called).not.toContain('LockService.getScriptLock');
});
