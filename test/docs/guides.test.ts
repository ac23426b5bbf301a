// What the guides quote is what people see: titles, headers, choices, items of the menu.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/texts/all.ts';

const folder = join(__dirname, '../../docs');
const guides = readdirSync(folder).filter((file) => /^guide-(ky|ru)-\w+\.md$/.test(file));

/** Words of a questionnaire's respondents, not of the product. */
const SPOKEN = ['билбейм', 'не знаю'];

function leaves(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(words as object).flatMap(leaves);
}

test('there is a guide for each reader in each language', () => {
  expect(guides).toHaveLength(6);
});

test.each(guides)('%s quotes words that stand in the product', (file) => {
  const { sheets, actions } = languages[file.startsWith('guide-ky') ? 'ky' : 'ru'];
  const known = new Set([...leaves(sheets), ...leaves([actions.menu, actions.values]), ...SPOKEN]);
  const quoted = [...readFileSync(join(folder, file), 'utf8').matchAll(/«([^»]+)»/g)].map(
    ([, words]) => words,
  );
  expect(quoted.length).toBeGreaterThan(8);
  expect(quoted.filter((words) => !known.has(words ?? ''))).toEqual([]);
});
