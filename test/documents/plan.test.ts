// The work plan of a year: every item of it and none of another; discussed before it goes to the kenesh.
import { made, offered } from './support.ts';
import { but, setTo, village } from './village.ts';

test('each year is offered once', () => {
  const plan = [{ year: 2025 }, { year: 2026 }, { year: 2025 }, { year: null }];
  expect(offered('plan', { plan })).toEqual(['ИП-001', 'ИП-002']);
});

test.each([
  ['2025-жыл'],
  ['Суу түтүгүн текшерүү'],
  ['Суу түтүгүн оңдоо; «Таза суу» ишканасы'],
  ['жерине баруу'],
  ['01.02.2025 – 30.04.2025'],
  ['Б.Үсөнова, В.Төлөев'],
  ['Аткаруу органы менен талкууланган күнү: 2024-жылдын 16-декабры'],
  ['БЕКИТИЛГЕН'],
])('it says «%s»', (phrase) => {
  expect(made('plan', village).words).toContain(phrase);
});

test('items of another year stay out, and do not make it a draft', () => {
  const given = { ...village, plan: [...village.plan, { year: 2026, what: 'Кийинки жыл' }] };
  const { words, missing } = made('plan', given);
  expect(words).not.toContain('Кийинки жыл');
  expect(missing).toEqual([]);
});

test.each([
  ['activity', { what: null }, ['items']],
  ['method', { method: null }, ['items']],
  ['last day', { to: null }, ['items']],
  ['responsible members', { responsible: [] }, ['items']],
  ['subject and object', { subject: null, object: null }, ['items']],
  ['discussion', { discussed: null }, ['discussed']],
] as const)('without its %s it is a draft', (_, changes, missing) => {
  expect(made('plan', but('plan', changes))).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});

test('the object alone says what an item is about', () => {
  expect(made('plan', but('plan', { subject: null })).missing).toEqual([]);
});

test('without the kenesh it is a draft', () => {
  expect(made('plan', setTo({ kenesh: null })).missing).toEqual(['kenesh']);
});

test('items that the approval does not cover stand apart, each once', () => {
  const [first] = village.plan;
  const plan = [
    { ...first, what: 'Бекитилген иш', approval: '№ 3' },
    { ...first, what: 'Бекитилбеген иш', approval: null },
  ];
  const { blocks } = made('plan', { ...village, plan }).tree;
  const items = blocks.flatMap((block) =>
    block.kind === 'table' && block.header?.length ? [block.rows.map((row) => row[1])] : [],
  );
  expect(items).toEqual([['Бекитилген иш'], ['Бекитилбеген иш']]);
});
