// The request for information: what is asked, and the term with the law that sets it.
import { made, offered } from './support.ts';
import { but, village } from './village.ts';

test('only letters of that kind are requests', () => {
  expect(offered('request', village)).toEqual(['КТ-001']);
});

test.each([
  ['Кимге: «Таза суу» ишканасы'],
  ['№ 3'],
  ['2025-жылдын 3-февралы'],
  ['Келишимдин көчүрмөсү'],
  ['14 жумушчу күн. Мөөнөттүн негизи: Кайрылуулар жөнүндө мыйзам.'],
  ['7.3.2(1), 4.3-пункт'],
  ['Мамлекеттик сырды түзгөн маалымат'],
])('it says «%s»', (phrase) => {
  expect(made('request', village).words).toContain(phrase);
});

test.each([
  ['number', { letter: null }, ['number']],
  ['contents', { about: null }, ['about']],
  ['days', { termDays: null }, ['term']],
  ['kind of days', { termUnit: null }, ['term']],
  ['basis of the term', { termBasis: null }, ['term']],
  ['addressee', { addressee: null }, ['addressee']],
  ['addressee’s name', { object: null }, ['addressee']],
] as const)('without its %s it is a draft', (_, changes, missing) => {
  expect(made('request', but('letters', changes))).toMatchObject({ missing, tree: { header: 'ДОЛБООР' } });
});

test('of the executive body goes to it by name', () => {
  expect(made('request', but('letters', { addressee: 'executive' })).words).toContain(
    'Кимге: Сары-Тала айыл өкмөтү',
  );
});
