// The settings that a village's own template may name: in the words of its language, blank where nothing is stated.
import { kindShape } from '#documents/template/kinds';
import { shapeOf } from '#documents/template/shape';
import { languages } from '#texts/all';
import { day, factsOf } from '../rules/support.ts';
import { setTo } from './village.ts';

const shown = (key: string, given: Parameters<typeof setTo>[0]) =>
  kindShape('act')
    .find((field) => field.key === key)
    ?.words({ number: '' }, factsOf(setTo(given)), languages.ky);

test.each([
  ['kenesh', { kenesh: 'Сары-Тала айылдык кеңеши' }, 'Сары-Тала айылдык кеңеши'],
  ['kenesh', { kenesh: null }, ''],
  ['formed', { formed: day('2024-09-17') }, '2024-жылдын 17-сентябры'],
  ['formed', { formed: null }, ''],
] as const)('«%s» of %j is «%s»', (key, given, words) => {
  expect(shown(key, given)).toBe(words);
});

test.each([
  [true, languages.ky.documents.yes],
  [false, languages.ky.documents.no],
  [null, ''],
])('a tick of %s is «%s»', (finished, words) => {
  const field = shapeOf('activities').find(({ key }) => key === 'finished');
  expect(field?.words({ number: 'И-001', finished }, factsOf({}), languages.ky)).toBe(words);
});
