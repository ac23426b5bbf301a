// Nothing that is public holds a person's address or a secret: the project's files and what is built from them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { builtBundle } from '../support/product.ts';

const ROOT = join(__dirname, '../..');
/** What is no part of the project: git's own, and folders of .gitignore. */
const IGNORED = [
  '.git',
  ...readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''))
    .filter((line) => line !== '' && !line.startsWith('*')),
];
const PICTURES = /\.(?:png|xlsx|docx|pdf|ttf|wasm)$/;

/** The text files below a folder, by their paths from `root`. */
function filesIn(folder: string, root = folder): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (IGNORED.includes(entry.name) || IGNORED.includes(relative(root, path))) return [];
    if (entry.isDirectory()) return filesIn(path, root);
    return PICTURES.test(entry.name) || entry.name.endsWith('.log') ? [] : [path];
  });
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Made-up addresses: domains kept for examples (RFC 2606), and those of one letter in tests of letters. */
const MADE_UP = /@(?:example\.(?:org|com|net|kg)|[a-z]\.kg)$/;
const SECRETS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a key of Google’s interfaces', /AIza[\w-]{35}/],
  ['a token of OAuth', /\bya29\.[\w-]{20,}|"?(?:refresh|access)_?token"?\s*[:=]\s*["'][\w./-]{20,}/i],
  ['a client’s secret', /GOCSPX-[\w-]{20,}|client_?secret"?\s*[:=]\s*["'][\w-]{10,}/i],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['a token of a forge', /\bgh[pousr]_\w{30,}|\bglpat-[\w-]{20,}|\bnpm_\w{30,}/],
  ['a key of a cloud', /\bAKIA[A-Z\d]{16}\b/],
];

/** What is found in a text that may not be public. */
function unfit(text: string): readonly string[] {
  const addresses = (text.match(EMAIL) ?? []).filter((address) => !MADE_UP.test(address));
  return [...addresses, ...SECRETS.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)];
}

const unfitIn = (folder: string) =>
  filesIn(folder).flatMap((path) =>
    unfit(readFileSync(path, 'utf8')).map((what) => `${relative(folder, path)}: ${what}`),
  );

test.each([
  ['an address', `Кат: ${'asanov'}@mail.kg`],
  ['an address in Cyrillic', `${'асан'}@почта.кг`],
  ['an address of a part of the example’s domain', `${'asanov'}@example.org.kg`],
  ['a key', `key: '${'AIza'}${'x'.repeat(35)}'`],
  ['a token', `"refresh_token": "${'1//0x'.repeat(6)}"`],
  ['a client’s secret', `${'GOCSPX'}-${'x'.repeat(28)}`],
  ['a private key', `${'-----BEGIN'} RSA PRIVATE KEY-----`],
  ['a token of a forge', `${'ghp'}_${'x'.repeat(36)}`],
])('%s is seen', (_, text) => {
  expect(unfit(text)).toHaveLength(1);
});

test('a made-up address is none', () => {
  expect(unfit('aida@example.org, okmot@example.kg, a@b.kg')).toEqual([]);
});

test('no file of the project holds any', () => {
  expect(filesIn(ROOT).length).toBeGreaterThan(500);
  expect(unfitIn(ROOT)).toEqual([]);
});

test('nor does what is built', async () => {
  const built = await builtBundle();
  expect(filesIn(built).length).toBeGreaterThan(5);
  expect(unfitIn(built)).toEqual([]);
});

test('no script is named but a place for one', () => {
  expect(JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'))).toMatchObject({
    scriptId: 'PUT-YOUR-SCRIPT-ID-HERE',
  });
});
