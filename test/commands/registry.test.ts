// The registry: what may be called from outside, with its arguments in their order, and the menu that is made of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '#commands/command';
import { type CommandName, commands, type Server } from '#commands/index';
import { captionOf, menuLines } from '#commands/menu';

/** The first arguments of a command: more may follow them one day. */
type Relied<Args> = Args extends readonly [...infer Head, unknown] ? Args | Relied<Head> : readonly [];

/** What people and other programs rely on: a name that is gone, or arguments in another order, do not compile. */
const relied = {
  setUpWorkbook: ['language'],
  previewGroupList: ['text'],
  readGroupList: ['text', 'decision', 'formed'],
  checkWorkbook: [],
  computeResults: [],
  countAnswers: ['survey', 'member', 'village', 'text', 'repeats'],
  countTab: ['survey', 'member', 'village', 'tabId', 'repeats'],
  sendBatch: ['batch'],
  makeDocument: ['kind', 'row'],
  goTo: ['sheet', 'row', 'column'],
} as const satisfies { readonly [Name in CommandName]?: Relied<(typeof commands)[Name]['args']> };

test.each(Object.entries(relied))('%s takes its arguments in the order that is relied on', (name, args) => {
  expect(commands[name as CommandName].args.slice(0, args.length)).toEqual(args);
});

test('the compiler knows each argument by its place and by its name', () => {
  // @ts-expect-error: the sheet comes before the row
  const swapped: Parameters<Server['goTo']> = ['М-003', 'members', null];
  // @ts-expect-error: the order that is relied on is text, decision, formed
  const order: (typeof commands)['readGroupList']['args'] = ['decision', 'text', 'formed'];
  // @ts-expect-error: an argument that is used is not named
  const unnamed = command({
    args: ['sheet'],
    effect: 'reads',
    run: (_, given: { sheet: string; row: string }) => given,
  });
  const untyped = command({
    args: ['sheet', 'row'],
    effect: 'reads',
    // @ts-expect-error: an argument that is named has no type
    run: (_, given: { sheet: string }) => given,
  });
  expect([swapped, order, unnamed, untyped]).toHaveLength(4);
});

test('every command that has a caption stands in the menu once, and nothing else does', () => {
  const names = menuLines
    .flatMap((line) => (line === null || typeof line === 'string' ? [line] : line.lines))
    .filter((name) => name !== null);
  const captioned = Object.entries(commands).filter(([, one]) => 'caption' in one);
  expect([...names].sort()).toEqual(captioned.map(([name]) => name).sort());
  expect(new Set(names.map(captionOf)).size).toBe(names.length);
});

test('a command needs no scope for which the manifest does not ask', () => {
  const manifest = JSON.parse(readFileSync(join(__dirname, '../../appsscript.json'), 'utf8'));
  const asked = new Set<string>(manifest.oauthScopes.map((scope: string) => scope.split('/').at(-1)));
  const needed = Object.values(commands).flatMap(({ scopes = [] }) => scopes);
  expect(needed.filter((scope) => !asked.has(scope))).toEqual([]);
});
