// A language with the clauses' words of the edition that holds on a day.
import { editionOn } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Settings } from '#tables';
import type { Language } from './language.ts';

/** The same language; where the edition of the day words a clause otherwise than that of 2019, in its words. */
export function inEdition(language: Language, day: CivilDate, settings: Pick<Settings, 'edition'>): Language {
  const { quotes } = editionOn(day, settings);
  return Object.keys(quotes).length === 0
    ? language
    : { ...language, quotes: { ...language.quotes, ...quotes } };
}
