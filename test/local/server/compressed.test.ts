// What goes over the line compressed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPage } from '../../../build/local-page.ts';
import { isWorthIt, takesGzip } from '../../../local/server/compressed.ts';

test.each([
  ['gzip, deflate, br', true],
  ['gzip;q=0.5', true],
  ['gzip;q=0', false],
  ['br', false],
  ['', false],
  [undefined, false],
])('a browser that accepts «%s»: %s', (accepts, takes) => expect(takesGzip(accepts)).toBe(takes));

const long = 'а'.repeat(2000);
test.each([
  ['text/html; charset=utf-8', long, true],
  ['text/javascript; charset=utf-8', long, true],
  ['text/html', 'short', false],
  ['font/woff2', long, false],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', long, false],
])('%s', (type, body, worth) => expect(isWorthIt(type, body)).toBe(worth));

test('the page is below 0.75 MB on the line, and what is painted first below 3 KB', async () => {
  const folder = await builtPage();
  const size = (name: string) => gzipSync(readFileSync(join(folder, name))).length;
  const all = ['index.html', 'boot.js', 'page.js', 'page-style.css', 'templates.xml'].map(size);
  expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThan(750_000);
  expect(size('index.html') + size('boot.js')).toBeLessThan(3_000);
});
