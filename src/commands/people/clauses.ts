// Looking clauses up by number or words: the text, how it is checked, and how it stood at the last check.
import type { Environment } from '#core/ports';
import type { ClauseId } from '#rules/clauses';
import { settingsOf } from '#tables/settings-of';
import type { LanguageCode } from '#texts';
import { inEdition } from '#texts/in-edition';
import { languageOf } from '#texts/loaded';
import { openFor } from '../tally/opened.ts';

/** More than these nobody reads; anyone who wants fewer types more. */
const MOST = 12;

export interface ShownClause {
  readonly clause: string;
  /** To the letter, in Kyrgyz. */
  readonly text: string;
  readonly asks: string;
  readonly how: string;
  /** In the workbook's words; empty before the first check. */
  readonly verdict: string;
  readonly figures: string;
}

/** The clauses in which every word stands, those of that number first. Nothing is found of nothing. */
export function findClauses(
  environment: Environment,
  wanted: string,
  chosen: LanguageCode | null,
): readonly ShownClause[] {
  const words = wanted
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const { sheet, language: own } = openFor(environment, ['compliance']);
  const spoken = chosen === null ? own : languageOf(environment, chosen);
  const language = inEdition(spoken, environment.today, settingsOf(sheet('settings').records));
  const lines = new Map(sheet('compliance').records.map((record) => [record.number, record]));
  const found = (Object.keys(language.quotes) as ClauseId[]).flatMap((clause) => {
    const { asks, how } = language.clauses[clause];
    const text = language.quotes[clause];
    const all = `${clause} ${text} ${asks} ${how}`.toLowerCase();
    if (!words.every((word) => all.includes(word))) return [];
    const line = lines.get(clause);
    return [{ clause, text, asks, how, verdict: line?.value ?? '', figures: line?.figures ?? '' }];
  });
  const isNumber = ({ clause }: ShownClause) => words.some((word) => clause.startsWith(word));
  return [...found.filter(isNumber), ...found.filter((one) => !isNumber(one))].slice(0, MOST);
}
