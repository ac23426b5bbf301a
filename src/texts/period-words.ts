// A quarter, half-year or year in words: «2024-жыл, 4-квартал».
import type { Period } from '#calendar';
import type { Language } from './language.ts';
import { say } from './verdict-words.ts';

/** The period as steps show it. */
export function periodWords(language: Language, { name, year, number }: Period): string {
  return say(language, language.terms.periods[name], { year: `${year}`, number });
}
