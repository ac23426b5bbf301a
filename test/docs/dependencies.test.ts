// Every dependency is listed with its reason, none that is gone stays listed, and versions are exact.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
const { dependencies = {}, devDependencies } = JSON.parse(read('package.json')) as {
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
};
const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];

test('each has one row, and each row is of one', () => {
  expect(rows.map(([, name]) => name).sort()).toEqual(Object.keys(devDependencies).sort());
});

test.each(rows.map(([, name, reason]) => [name, reason]))('%s: %s', (_, reason) => {
  expect(reason).toMatch(/\w{3}/);
});

test.each(Object.entries(devDependencies))('%s is of the exact version %s', (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('nothing is needed at run time', () => {
  expect(dependencies).toEqual({});
});
