// The inventory: every paper with its place and keeper.
import { made } from './support.ts';
import { but, village } from './village.ts';

test.each([
  ['Биринчи протокол'],
  ['Ж-001'],
  ['1-папка'],
  ['Б.Үсөнова'],
  ['1 документ бар'],
  ['2025-жылдын 22-декабрындагы абал'],
])('it says «%s»', (phrase) => {
  expect(made('inventory', village).words).toContain(phrase);
});

test.each([
  ['title', but('archive', { title: null }), ['papers']],
  ['place', but('archive', { shelf: null }), ['kept']],
  ['keeper', but('archive', { keeper: null }), ['keepers']],
  ['papers', { ...village, archive: [] }, ['papers']],
] as const)('without %s it is a draft', (_, given, missing) => {
  expect(made('inventory', given)).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});

test('a link is a place', () => {
  const linked = but('archive', { shelf: null, link: 'https://example.org/1' });
  expect(made('inventory', linked).missing).toEqual([]);
  expect(made('inventory', linked).words).toContain('https://example.org/1');
});
