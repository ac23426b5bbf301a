// A language with the clauses' words of the edition that holds on a day.
import { editionOn } from '#calendar';
import type { CivilDate } from '#core/date';
import type { ClauseId } from '#rules/clauses';
import type { Settings } from '#tables';
import type { Language } from './language.ts';

/** The same language; where the edition of the day words a clause otherwise than that of 2019, in its words. */
export function inEdition(language: Language, day: CivilDate, settings: Pick<Settings, 'edition'>): Language {
  const { quotes } = editionOn(day, settings);
  const changed = Object.entries(quotes) as (readonly [ClauseId, string])[];
  if (changed.length === 0) return language;
  // What a clause asks is a summary of the words of 2019.
  const asking = changed.map(([id, asks]) => [id, { ...language.clauses[id], asks }] as const);
  return {
    ...language,
    quotes: { ...language.quotes, ...quotes },
    clauses: { ...language.clauses, ...Object.fromEntries(asking) },
  };
}
