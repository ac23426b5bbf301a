// What the guides quote is what people see: titles, headers, choices, items of the menu, words of the pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, sidebarWords } from '../../src/texts/all.ts';

const folder = join(__dirname, '../../docs');
const guides = readdirSync(folder).filter((file) => /^guide-(ky|ru)-\w+\.md$/.test(file));

/** Words of a questionnaire's respondents, not of the product. */
const SPOKEN = ['билбейм', 'не знаю'];
/** The buttons of a count, which bear no words. */
const SIGNS = ['+', '−'];

/** What Google's own screens say. */
const OF_GOOGLE = [
  "Google hasn't verified this app",
  'Google бул колдонмону текшерген эмес',
  'Приложение не проверено Google',
  'Advanced',
  'Кошумча',
  'Дополнительные настройки',
  'Go to БМжБ (unsafe)',
];

/** Whether a sentence has places for figures, and enough words of its own to be known by. */
const holdsFigures = (words: string) => /\{/.test(words) && words.replace(/\{[^{}]*\}/g, '').length > 8;

/** A sentence with figures in it, as people see it filled in. */
const patternOf = (template: string) =>
  new RegExp(
    `^${template
      .split(/\{[^{}]*\}/)
      .map((part) => part.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&'))
      .join('[^«»]+')}$`,
    'u',
  );

function leaves(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves);
}

test('there is a guide for each reader, and one for anyone who installs it, in each language', () => {
  expect(guides).toHaveLength(8);
});

test.each(guides)('%s quotes words that stand in the product', (file) => {
  const code = file.startsWith('guide-ky') ? 'ky' : 'ru';
  const { sheets, actions, people } = languages[code];
  const { menu, values, desk, home } = actions;
  const shown = leaves([sheets, menu, values, desk, home, people, sidebarWords[code]]);
  const known = new Set([...shown, ...SPOKEN, ...SIGNS, ...OF_GOOGLE]);
  const filledIn = shown.filter(holdsFigures).map(patternOf);
  const isShown = (words: string) => known.has(words) || filledIn.some((form) => form.test(words));
  const quoted = [...readFileSync(join(folder, file), 'utf8').matchAll(/«([^»]+)»/g)].map(
    ([, words]) => words,
  );
  expect(quoted.length).toBeGreaterThan(file.includes('google') ? 2 : 8);
  expect(quoted.filter((words) => !isShown(words ?? ''))).toEqual([]);
});
