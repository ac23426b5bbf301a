// The words of a column in one language.
import { type SheetKey, tables } from '#tables';
import { NUMBER_HEADER } from '#tables/layout';
import type { Language } from './language.ts';

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
  if (words === undefined) return { header: ownHeader(language, column), choices: {} };
  return typeof words === 'string' ? { header: words, choices } : words;
}

/** Every sheet begins with the numbers of its rows and ends with what the check says of them. */
function ownHeader(language: Language, column: string): string {
  if (column === 'number') return NUMBER_HEADER;
  return column === 'check' ? language.actions.checkColumn : column;
}
