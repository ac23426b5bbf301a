// Whatever the menu, the pages and the triggers may call is broken at every call, or shown to write nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reopened } from '../support/product.ts';
import { TODAY } from './support/groups.ts';
import { watch } from './support/left-behind.ts';
import { stage } from './support/stages.ts';
import { alike, reading, swept } from './support/swept.ts';

const MAIN = readFileSync(join(__dirname, '../../src/main.ts'), 'utf8');
const entries = [...MAIN.matchAll(/^export function (\w+)/gm)].map(([, name]) => name ?? '');

test('every entry of the program is swept, is as another that is, or only reads', () => {
  const named = [
    ...swept.flatMap(({ entries: own }) => own),
    ...Object.keys(alike),
    ...reading.map(([name]) => name),
  ];
  expect([...new Set(named)].sort()).toEqual([...entries].sort());
});

test('what is as another is as one that is swept', () => {
  const own = swept.flatMap(({ entries: names }) => names);
  expect(Object.values(alike).filter((like) => !own.includes(like))).toEqual([]);
});

test('what only reads leaves everything as it was', async () => {
  const { host, run } = await reopened(TODAY, await stage('checked'));
  const watched = watch(host);
  const changed = reading.filter(([name, ...args]) => {
    run(name, ...args);
    return watched.isChanged();
  });
  host.close();
  expect(changed).toEqual([]);
});
