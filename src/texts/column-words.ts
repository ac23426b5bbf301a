// The words of a column in one language.
import { type SheetKey, tables } from '#tables';
import { NUMBER_HEADER } from '#tables/layout';
import type { Language, LanguageCode } from './language.ts';

/** The header and, of a choice or of yes and no, the words of a column. */
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
  number: { ky: NUMBER_HEADER, ru: NUMBER_HEADER, en: NUMBER_HEADER },
  check: { ky: 'Текшерүү', ru: 'Проверка', en: 'Check' },
};
