// Whatever the menu, the pages and the triggers may call is broken at every call, or shown to write nothing.
import { type CommandName, commands } from '../../src/commands/index.ts';
import { reopened } from '../support/product.ts';
import { TODAY } from './support/groups.ts';
import { watch } from './support/left-behind.ts';
import { samples } from './support/samples.ts';
import { stage } from './support/stages.ts';
import { alike, showing, swept } from './support/swept.ts';

const names = Object.keys(commands) as CommandName[];
const reading = names.filter((name) => commands[name].effect === 'reads');

test('every command that changes something is swept, or is as another that is', () => {
  const named = [...swept.flatMap(({ entries }) => entries), ...Object.keys(alike)];
  const changing = names.filter((name) => !reading.includes(name));
  expect([...new Set(named)].sort()).toEqual([...changing, 'onEdit'].sort());
});

test('what is as another is as one that is swept', () => {
  const own: readonly string[] = swept.flatMap(({ entries }) => entries);
  expect(Object.values(alike).filter((like) => !own.includes(like))).toEqual([]);
});

test('what only reads leaves everything as it was', async () => {
  const { host, run } = await reopened(TODAY, await stage('surveying'));
  const watched = watch(host);
  const calls = [
    ...reading.map((name) => [name, samples[name]] as const),
    ...showing.map((name) => [name, []] as const),
  ];
  const changed = calls.filter(([name, args]) => {
    run(name, ...args);
    return watched.isChanged();
  });
  host.close();
  expect(changed).toEqual([]);
});
