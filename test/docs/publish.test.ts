// What a publisher hands in: pages in three languages that say what the manifest asks for, and pictures of the right sizes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { icons } from '../../build/icons.ts';

const ROOT = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: readonly string[] };
const scopes = oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, ''));

test('each scope of the manifest has its reason, and no other', () => {
  const [, table = ''] = read('docs/publish.md').split('## Reasons for the scopes');
  const [own = ''] = table.split('\n## ');
  const named = [...own.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, scope]) => scope);
  expect(named.sort()).toEqual([...scopes].sort());
});

describe.each(['privacy.md', 'terms.md'])('docs/%s', (file) => {
  const text = read(`docs/${file}`);

  test('says the same in three languages: each has as many paragraphs and places to fill in', () => {
    const [, ...parts] = text.split(/^## /m);
    expect(parts.map((part) => part.split('\n', 1)[0])).toEqual(['Кыргызча', 'По-русски', 'In English']);
    const shape = (part: string) => [part.trim().split(/\n+/).length, (part.match(/⟨/g) ?? []).length];
    const [first, ...others] = parts.map(shape);
    for (const other of others) expect(other).toEqual(first);
  });

  test('stands in docs/publish.md', () => {
    expect(read('docs/publish.md')).toContain(`(${file})`);
  });
});

test('the privacy page binds itself to Google’s policy, in each language', () => {
  expect(read('docs/privacy.md').match(/api-services-user-data-policy/g)).toHaveLength(3);
  expect(read('docs/privacy.md').match(/Limited Use/g)).toHaveLength(3);
});

test.each(icons.map(({ file, width, height }) => [file, width, height] as const))(
  '%s is %i × %i pixels',
  (file, width, height) => {
    const png = readFileSync(join(ROOT, 'docs/pictures', file));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  },
);
