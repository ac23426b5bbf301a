// What a check could not read, stated with what to do: sheets and columns that are gone, heads that people have moved.
import { columnWords } from '#texts';
import { say } from '#texts/verdict-words';
import type { Checked } from './check.ts';

/** One sentence for all sheets that are gone, one for moved heads, one for each sheet that lacks columns. */
export function lackingWords({
  language,
  missing,
  moved,
  gone,
}: Pick<Checked, 'language' | 'missing' | 'moved' | 'gone'>): readonly string[] {
  const { missingSheets, headMoved } = language.actions.errors;
  const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(', ');
  const titles = missing.filter((key) => !moved.has(key)).map((key) => language.sheets[key].title);
  return [
    ...(titles.length > 0 ? [say(language, missingSheets, { sheets: quoted(titles) })] : []),
    ...(moved.size > 0 ? [say(language, headMoved, { sheets: quoted([...moved.values()]) })] : []),
    ...[...gone].map(([key, columns]) => {
      const headers = quoted(columns.map((column) => columnWords(language, key, column).header));
      return say(language, language.tally.errors.missingColumns, {
        sheet: language.sheets[key].title,
        columns: headers,
      });
    }),
  ];
}
