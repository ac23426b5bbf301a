// What the program can put right by itself once a person says so: spellings, dates and choices written another way.
import { dateOf } from '#core/date';
import { isSameWord, isSpellingVariant } from '#core/similar';
import type { Verdict } from '#core/verdict';
import { columnWords, type Language } from '#texts';

/** A day written with other signs between its figures: `17/09/2024`, `17,9,2024`. */
const DATE = /^(\d{1,2})\s*[.,/\\-]\s*(\d{1,2})\s*[.,/\\-]\s*(\d{4})\s*-?\s*(?:ж|г)?\.?$/u;

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

function readable({ says, sheet, column, actual }: Verdict, language: Language): string | null {
  if (says === 'date') return dated(actual);
  if (says !== 'choice' && says !== 'flag') return null;
  const words = Object.values(columnWords(language, sheet, column ?? '').choices);
  const [only, ...others] = words.filter((word) => isSpellingVariant(word, actual));
  return only !== undefined && others.length === 0 ? only : null;
}

function dated(text: string): string | null {
  const [, day = '', month = '', year = ''] = DATE.exec(text.trim()) ?? [];
  if (dateOf(Number(year), Number(month), Number(day)) === null) return null;
  return `${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year}`;
}
