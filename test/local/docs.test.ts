// docs/host.md says of each service member that the bundle calls what the host does for it, and what scope it needs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHost, type Host } from '../../local/host.ts';
import type { Manifest } from '../../local/kernel/kernel.ts';
import { ANNEX, builtBundle } from '../support/product.ts';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The services that `src/google` may call, as the files of @types/google-apps-script are named. */
const SERVICES = [
  'base',
  'charts',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'utilities',
];
/** Names that Google's types have too, and that here are of JavaScript or of our own. */
const NOT_GOOGLES = new Set(['after', 'check', 'find', 'name', 'replace']);

/** Members of Google's types by their class. */
const typed = new Map<string, Set<string>>();
for (const service of SERVICES) {
  const text = read(`node_modules/@types/google-apps-script/google-apps-script.${service}.d.ts`);
  for (const [, name = '', body = ''] of text.matchAll(
    /^ {8}(?:export )?interface (\w+)[^\n]*\{\n(.*?)^ {8}\}/gms,
  )) {
    const members = [...body.matchAll(/^ {12}(\w+)[(:?]/gm)].map(([, member = '']) => member);
    typed.set(name, new Set([...(typed.get(name) ?? []), ...members]));
  }
}

/** Of the advanced Drive service, whose types lie deeper, the two classes that are called. */
const drive = read('node_modules/@types/google-apps-script/apis/drive_v3.d.ts');
for (const name of ['FilesCollection', 'PermissionsCollection']) {
  const [, body = ''] = new RegExp(`^ {20}interface ${name} \\{\\n(.*?)^ {20}\\}`, 'ms').exec(drive) ?? [];
  typed.set(name, new Set([...body.matchAll(/^ {24}(\w+)\(/gm)].map(([, member = '']) => member)));
}

/** What is no service: JavaScript's own dates, a list of types. */
for (const name of ['Date', 'DateConstructor', 'MimeType']) typed.delete(name);
const names = new Set([...typed.values()].flatMap((members) => [...members]));

const sources = [
  ...readdirSync(join(ROOT, 'src/google'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/google/${file}`),
  'src/main.ts',
];
/** Members that the bundle's way to Google calls, by name. */
const used = new Set(
  sources
    .flatMap((path) => [...read(path).matchAll(/\.(\w+)\b/g)].map(([, member = '']) => member))
    .filter((member) => names.has(member) && !NOT_GOOGLES.has(member)),
);
/** Services by the names under which scripts have them. */
const globals = new Set(
  sources.flatMap((path) =>
    [...read(path).matchAll(/\b([A-Z]\w+)\.\w+/g)]
      .map(([, name = '']) => name)
      .filter((name) => typed.has(name)),
  ),
);

interface Line {
  readonly owner: string;
  readonly members: readonly string[];
  readonly scope: string | null;
  readonly source: string;
}

const [, table = '', limits = ''] = read('docs/host.md').split(/^## /m);
const lines: readonly Line[] = [
  ...table.matchAll(/^\| `(\w+)`: ([^|]+) \| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm),
].map(([, owner = '', members = '', scope = '', source = '']) => ({
  owner,
  source,
  members: [...members.matchAll(/`(\w+)`/g)].map(([, member = '']) => member),
  scope: scope === '—' ? null : scope.replaceAll('`', ''),
}));
const written = lines.flatMap(({ owner, members }) => members.map((member) => `${owner}.${member}`));

test('every member that is called stands in the table, and none else', () => {
  const standing = new Set(lines.flatMap(({ members }) => members));
  expect([...standing].sort()).toEqual([...used].sort());
});

test('every service stands in it, and each member once, as Google’s types have it', () => {
  const owners = new Set(lines.map(({ owner }) => owner));
  expect([...globals].filter((name) => !owners.has(name))).toEqual([]);
  expect(written.filter((name, at) => written.indexOf(name) !== at)).toEqual([]);
  const unknown = lines.flatMap(({ owner, members }) =>
    members.filter((member) => !typed.get(owner)?.has(member)).map((member) => `${owner}.${member}`),
  );
  expect(unknown).toEqual([]);
});

test('what a group’s first days call stands under the class that is called', async () => {
  const host = createHost({ today: '2024-10-05' });
  const bundle = host.load(await builtBundle());
  const called = new Set<string>();
  host.onCall((service, member) => called.add(`${service}.${member}`));
  host.runSimpleTrigger(bundle, 'onOpen', undefined);
  host.run(bundle, 'setUpWorkbook', [null]);
  host.run(bundle, 'readGroupList', [ANNEX, '№ 12-5', '2024-09-17']);
  host.run(bundle, 'checkWorkbook');
  host.run(bundle, 'makeReportDocument');
  host.run(bundle, 'setReminders', [true]);
  host.run(bundle, 'remindDaily');
  host.close();
  expect(called.size).toBeGreaterThan(75);
  expect([...called].filter((name) => !written.includes(name))).toEqual([]);
});

test('each line and each limit names a page of the reference and a test that there is', () => {
  const [, , ...below] = [...limits.matchAll(/\| ([^|]+) \|$/gm)].map(([, source = '']) => source);
  for (const source of [...lines.map((line) => line.source), ...below]) {
    const [page = '', test = ''] = source.split('; ');
    expect(page).toMatch(/^(reference|guides|concepts|support\.google\.com)\/[\w/-]+$/);
    expect([test, existsSync(join(ROOT, test))]).toEqual([test, true]);
  }
});

const { oauthScopes, dependencies } = JSON.parse(read('appsscript.json')) as Manifest;
const PREFIX = 'https://www.googleapis.com/auth/';

test('the manifest asks for the scopes that calls need, and for no other', () => {
  const needed = new Set(lines.flatMap(({ scope }) => (scope === null ? [] : [PREFIX + scope])));
  expect([...oauthScopes].sort()).toEqual([...needed].sort());
});

interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Drive: GoogleAppsScript.Drive;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp;
  readonly Session: GoogleAppsScript.Base.Session;
}
const servicesOf = ({ services }: Host) => services as unknown as Services;
/** One call for each scope. */
const calls: readonly (readonly [scope: string, call: (services: Services) => unknown])[] = [
  ['spreadsheets.currentonly', (on) => on.SpreadsheetApp.getActiveSpreadsheet()],
  [
    'drive.file',
    (on) => on.Drive.Files.create({ name: 'Акт' }, on.Utilities.newBlob([80], 'application/pdf', 'a'), {}),
  ],
  ['script.send_mail', (on) => on.MailApp.getRemainingDailyQuota()],
  ['userinfo.email', (on) => on.Session.getActiveUser().getEmail()],
  ['script.scriptapp', (on) => on.ScriptApp.getProjectTriggers()],
  [
    'script.container.ui',
    (on) => on.SpreadsheetApp.getUi().showSidebar(on.HtmlService.createHtmlOutput('<p>')),
  ],
];

test('each scope of the manifest has its call', () => {
  expect(calls.map(([scope]) => PREFIX + scope).sort()).toEqual([...oauthScopes].sort());
});

test.each(calls)('%s: with it alone the call is carried out, with all others refused', (scope, call) => {
  const asked = (granted: readonly string[]) => {
    const host = createHost({
      manifest: { timeZone: 'Asia/Bishkek', oauthScopes: granted, ...(dependencies && { dependencies }) },
    });
    try {
      return host.runAs('FULL', () => call(servicesOf(host)));
    } finally {
      host.close();
    }
  };
  expect(() => asked([PREFIX + scope])).not.toThrow();
  expect(() => asked(oauthScopes.filter((one) => one !== PREFIX + scope))).toThrow(
    new RegExp(`not sufficient to call .*${scope}`),
  );
});

test('a run that goes on for six minutes ends at its next call', () => {
  const host = createHost();
  const now = jest.spyOn(performance, 'now').mockReturnValue(0);
  const session = servicesOf(host).Session;
  expect(() =>
    host.runAs('FULL', () => {
      session.getScriptTimeZone();
      now.mockReturnValue(6 * 60_000 + 1);
      session.getScriptTimeZone();
    }),
  ).toThrow('Exceeded maximum execution time');
  now.mockRestore();
  host.close();
});
