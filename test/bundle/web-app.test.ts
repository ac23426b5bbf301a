// The web app and the revision, through the built bundle: whose page it is, what keeps runs apart, what is reported of a change.
import { languageCodes } from '#core/languages';
import { builtBundle, type Product, product } from '../support/product.ts';

const VISITOR = { name: 'Айнура', email: 'ainura@example.org' };

let group: Product;
beforeAll(async () => {
  group = await product('2024-10-05');
});
afterAll(() => group.host.close());

test('the web app is the page of the count, as wide as the screen', () => {
  const { html, meta, title } = group.host.visit(group.loaded, {}, VISITOR);
  expect(title).toBe('БМжБ');
  expect(meta).toEqual([{ name: 'viewport', content: 'width=device-width, initial-scale=1' }]);
  expect(html).toContain('Саналгандар жөнөтүлгүчө ушул браузерде сакталат.');
});

test('the sidebar is told where the page stands once it is deployed, and until then that it is not', () => {
  expect(group.run('readPhonePage')).toEqual({ address: null });
  group.host.deployedAt('https://script.google.com/macros/s/AK/exec');
  expect(group.run('readPhonePage')).toEqual({ address: 'https://script.google.com/macros/s/AK/exec' });
  group.host.deployedAt(null);
  expect(group.run('readPhonePage')).toEqual({ address: null });
});

test('a run of the web app works outside the document, where there is no document lock', () => {
  const found = group.host.runOutside(group.loaded, 'checkWorkbook', [], VISITOR);
  expect(found).toMatchObject({ today: '2024-10-05' });
});

test.each(['run', 'runOutside'] as const)(
  'while %s is under the lock, the web app is told to wait, wherever the first run stands',
  async (how) => {
    const other = group.host.as(VISITOR);
    const loaded = other.load(await builtBundle());
    const found: string[] = [];
    const stop = group.host.onCall((_, member) => {
      if (member !== 'getDataRange' || found.length > 0) return;
      found.push('');
      try {
        other.runOutside(loaded, 'checkWorkbook', [], VISITOR);
      } catch (error) {
        found.push(error instanceof Error ? error.message : `${error}`);
      }
    });
    group.host[how](group.loaded, 'checkWorkbook', [], group.host.user);
    stop();
    expect(found).toEqual(['', expect.stringContaining('башка')]);
  },
);

describe('the revision', () => {
  const revision = () => group.run<string>('readRevision');

  test('is another after an action that wrote, and the same after reading', () => {
    const first = revision();
    group.run('readSidebar', null);
    group.run('readTally', null);
    expect(revision()).toBe(first);
    group.run('makeActDocument', null);
    const second = revision();
    expect(second).not.toBe(first);
    expect(group.run<{ revision: string }>('readSidebar', null).revision).toBe(second);
  });

  test('is the same after an action that was refused and after a check with nothing new', () => {
    group.run('checkWorkbook');
    const before = revision();
    expect(() => group.run('readGroupList', 'Топтун курамы\n1. А.Асанов – депутат', '', '')).toThrow();
    group.run('checkWorkbook');
    expect(revision()).toBe(before);
  });

  test('costs no cell', () => {
    const calls = group.calls(() => revision());
    expect(calls.getValues ?? 0).toBe(0);
    expect(calls.getDataRange ?? 0).toBe(0);
  });
});

test.each(languageCodes)('the functions of cells are described in %s', (code) => {
  const list = group.run<readonly { name: string; description: string }[]>('readFunctions', code);
  expect(list.map(({ name }) => name)).toContain('BMJB_WORKDAY');
  for (const { description } of list) expect(description).not.toBe('');
});

test.each(languageCodes)('the words of the sidebar are there in %s, and no other file is read', (code) => {
  const words = (known: string | null) =>
    group.run<{ words: { tabs: { tally: string } } | null }>('readSidebar', code, known).words;
  expect(words(null)?.tabs.tally).not.toBe('');
  expect(words(code)).toBeNull();
  const silent = jest.spyOn(console, 'error').mockReturnValue();
  expect(() => group.run('readFunctions', `../${code}`)).toThrow();
  silent.mockRestore();
});
