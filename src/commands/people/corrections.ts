// What the program can put right by itself once a person says so: spellings, dates and choices written another way.
import type { CivilDate } from '#core/date';
import { isSameWord, isSpellingVariant } from '#core/similar';
import type { Column } from '#core/table';
import { typedDate } from '#core/typed-date';
import type { Verdict } from '#core/verdict';
import { type SheetKey, tables } from '#tables';
import { dayBehind, withoutThousands } from '#tables/misreading';
import { columnWords, type Language } from '#texts';

/** The text that should stand in the verdict's cell; null where a person must find it out. What stands there is `actual`. */
export function correctionOf(verdict: Verdict, language: Language): string | null {
  const { row, column, rule } = verdict;
  if (row === null || column === null || verdict.value !== 'violated') return null;
  if (rule === '3.2-spelling') return spelled(verdict);
  if (rule === '3.2-readable') return readable(verdict, language);
  return null;
}

/** Names of people are left alone where a letter is another: that may be another person. */
function spelled({ column, actual, required }: Verdict): string | null {
  return column !== 'name' || isSameWord(actual, required) ? required : null;
}

function readable({ says, sheet, column, actual, required }: Verdict, language: Language): string | null {
  if (says === 'date') return dated(actual);
  if (says === 'thousands') return withoutThousands(actual, kindOf(sheet, column));
  // A Latin letter among Cyrillic ones is a slip of the keyboard, whosever name it is.
  if (says === 'mixed') return required;
  if (says !== 'choice' && says !== 'flag' && says !== 'latin') return null;
  const words = Object.values(columnWords(language, sheet, column ?? '').choices);
  const [only, ...others] = words.filter((word) => isSpellingVariant(word, actual));
  return only !== undefined && others.length === 0 ? only : null;
}

function kindOf(sheet: string, column: string | null): 'integer' | 'decimal' {
  const columns: Readonly<Record<string, Column>> = tables[sheet as SheetKey].columns;
  return columns[column ?? '']?.kind === 'integer' ? 'integer' : 'decimal';
}

function dated(text: string): string | null {
  const date = dayBehind(text) ?? typedDate(text);
  return date === null ? null : shown(date);
}

/** As people write days in cells. */
function shown(date: CivilDate): string {
  return date.split('-').reverse().join('.');
}
