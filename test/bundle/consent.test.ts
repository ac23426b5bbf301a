// Each command without each scope that it needs: one sentence and a way on, and nothing begun.

import { scopesOf, WORKBOOK_SCOPE } from '../../src/commands/command.ts';
import { type CommandName, commands } from '../../src/commands/index.ts';
import { MARK } from '../../src/core/mark.ts';
import { TODAY } from '../reliability/support/groups.ts';
import { watch } from '../reliability/support/left-behind.ts';
import { samples } from '../reliability/support/samples.ts';
import { stage } from '../reliability/support/stages.ts';
import { type Product, reopened } from '../support/product.ts';

const ALL = [
  'spreadsheets.currentonly',
  'drive.file',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
];

/** The deeds at a paper's desk need each their own. */
const deeds = ['look', 'make', 'draft', 'sign', 'ask link', 'send pdf x'].map(
  (action) => ['runPaperAction', ['formation', null, action, null]] as const,
);
const calls: readonly (readonly [CommandName, readonly unknown[]])[] = [
  ...(Object.keys(commands) as CommandName[])
    .filter((name) => name !== 'runPaperAction')
    .map((name) => [name, samples[name]] as const),
  ...deeds,
];

function needed(name: CommandName, given: readonly unknown[]): readonly string[] {
  const { args } = commands[name];
  const named = Object.fromEntries(args.map((arg, at) => [arg, given[at]]));
  return [WORKBOOK_SCOPE, ...scopesOf(commands[name], named)];
}

/** What a call throws; null where it throws nothing. */
function failure({ run }: Product, name: string, given: readonly unknown[]): string | null {
  try {
    run(name, ...given);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`;
  }
}

let product: Product;
beforeAll(async () => {
  product = await reopened(TODAY, await stage('checked'));
});
afterAll(() => product.host.close());
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('from the menu Google itself asks for what is missing', () => {
  const watched = watch(product.host);
  const menu = calls.filter(([name]) => 'caption' in commands[name]);
  for (const [name, given] of menu) {
    for (const missing of needed(name, given)) {
      product.host.grant(ALL.filter((scope) => scope !== missing));
      expect(failure(product, name, given)).toBe('Authorization is required to perform that action.');
    }
  }
  expect(watched.isChanged()).toBe(false);
});

test('from a page the sentence comes with the address at which Google asks', () => {
  const watched = watch(product.host);
  const pages = calls.filter(([name]) => !('caption' in commands[name]));
  for (const [name, given] of pages) {
    for (const missing of needed(name, given)) {
      product.host.grant(ALL.filter((scope) => scope !== missing));
      const [before, sentence, address] = (failure(product, name, given) ?? '').split(MARK);
      expect([name, missing, before]).toEqual([name, missing, '']);
      expect(sentence).toMatch(/^Бул иш үчүн Google сиздин уруксатыңызды сурайт/);
      expect(address).toBe(
        `https://accounts.google.com/o/oauth2/auth?scope=${encodeURIComponent(`https://www.googleapis.com/auth/${missing}`)}`,
      );
    }
  }
  expect(watched.isChanged()).toBe(false);
});

test('no call needs a scope that it does not declare', () => {
  for (const [name, given] of calls) {
    product.host.grant(needed(name, given));
    const text = failure(product, name, given) ?? '';
    // A refusal of the product's own is one sentence, without an address.
    expect([name, text.split(MARK).length <= 2 && !/permission|Authorization/i.test(text)]).toEqual([
      name,
      true,
    ]);
  }
});

test('who only types consents to nothing', () => {
  product.host.grant([]);
  const { host, loaded } = product;
  const sheetId = host.model.getters.getSheetIds()[1] ?? '';
  const zone = { top: 3, bottom: 3, left: 1, right: 1 };
  const edit = () => host.runSimpleTrigger(loaded, 'onEdit', { clientId: 'a', sheetId, zone });
  expect(edit).not.toThrow();
});
