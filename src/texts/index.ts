// All languages, and how words are found in them.
import { type SheetKey, tables } from '#tables';
import type { Lexicon } from '#tables/lexicon';
import { en } from './en.ts';
import { ky } from './ky.ts';
import type { Language, LanguageCode } from './language.ts';
import { ru } from './ru.ts';

export type { Language, LanguageCode } from './language.ts';

/** Kyrgyz first: where a word could belong to several languages, it is hers. */
export const languages: Readonly<Record<LanguageCode, Language>> = { ky, ru, en };

/** The header and, of a choice, the words of a column in one language. */
export function columnWords(
  language: Language,
  sheet: string,
  column: string,
): { readonly header: string; readonly choices: Readonly<Record<string, string>> } {
  const { columns } = language.sheets[sheet as keyof Language['sheets']];
  const words = (columns as Record<string, string | { header: string; choices: Record<string, string> }>)[
    column
  ];
  const flag = tables[sheet as SheetKey].columns[column as 'number']?.kind === 'flag';
  const choices = flag ? { yes: language.documents.yes, no: language.documents.no } : {};
  if (words === undefined) return { header: OWN_COLUMNS[column]?.[language.code] ?? column, choices: {} };
  return typeof words === 'string' ? { header: words, choices } : words;
}

/** Every sheet begins and ends with these columns. */
const OWN_COLUMNS: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>> = {
  number: { ky: '№', ru: '№', en: '№' },
  check: { ky: 'Текшерүү', ru: 'Проверка', en: 'Check' },
};

/** Choices by their words in any language, and by the keys themselves. */
export const lexicon: Lexicon = (sheet, column, word) => {
  const wanted = word.trim().toLowerCase();
  for (const language of Object.values(languages)) {
    for (const [key, said] of Object.entries(columnWords(language, sheet, column).choices)) {
      if (said.toLowerCase() === wanted || key.toLowerCase() === wanted) return key;
    }
  }
  return null;
};

/** The option of a doubtful place behind its words in any language, or null. */
export function optionBehind(doubt: string, word: string): string | null {
  for (const language of Object.values(languages)) {
    const options = language.doubts[doubt as keyof Language['doubts']].options as Readonly<
      Record<string, string>
    >;
    for (const [key, said] of Object.entries(options)) if (said === word.trim()) return key;
  }
  return null;
}
