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

function leaves(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves);
}

test('there is a guide for each reader, and one for whoever installs it, in each language', () => {
  expect(guides).toHaveLength(8);
});

test.each(guides)('%s quotes words that stand in the product', (file) => {
  const code = file.startsWith('guide-ky') ? 'ky' : 'ru';
  const { sheets, actions } = languages[code];
  const { menu, values, desk, template } = actions;
  const shown = [sheets, menu, values, desk, template, sidebarWords[code]];
  const known = new Set([...leaves(shown), ...SPOKEN, ...SIGNS]);
  const quoted = [...readFileSync(join(folder, file), 'utf8').matchAll(/«([^»]+)»/g)].map(
    ([, words]) => words,
  );
  expect(quoted.length).toBeGreaterThan(file.includes('google') ? 2 : 8);
  expect(quoted.filter((words) => !known.has(words ?? ''))).toEqual([]);
});
