// Languages as they are wanted: each is loaded once, at its first use, so that the script itself stays small.
import type { DoubtKey } from '#tables';
import type { Lexicon } from '#tables/lexicon';
import { columnWords } from './column-words.ts';
import { enForms } from './en-forms.ts';
import type { Forms } from './forms.ts';
import { kyForms } from './ky-forms.ts';
import type { Language, LanguageCode } from './language.ts';
import { ruForms } from './ru-forms.ts';

/** What is written in a language's file: everything but its functions. */
export type LanguageData = Omit<Language, 'forms'>;

/** Kyrgyz first: where a word could belong to several languages, it is hers. */
export const languageCodes: readonly LanguageCode[] = ['ky', 'ru', 'en'];

const forms: Readonly<Record<LanguageCode, Forms>> = { ky: kyForms, ru: ruForms, en: enForms };

export interface Shelf {
  language(code: LanguageCode): Language;
  /** The key behind a choice's word in any language, or behind the key itself. */
  readonly lexicon: Lexicon;
  /** The option of a doubtful place behind its words in any language, or null. */
  optionBehind(doubt: DoubtKey, word: string): string | null;
}

/** A shelf whose languages `load` brings. */
export function shelfOf(load: (code: LanguageCode) => LanguageData): Shelf {
  const languages = new Map<LanguageCode, Language>();
  const language = (code: LanguageCode): Language => {
    const known = languages.get(code) ?? { ...load(code), forms: forms[code] };
    languages.set(code, known);
    return known;
  };
  const keys = new Map<string, ReadonlyMap<string, string>>();
  const keysOf = (code: LanguageCode, sheet: string, column: string) => {
    const place = `${code}.${sheet}.${column}`;
    const known = keys.get(place) ?? byWord(columnWords(language(code), sheet, column).choices);
    keys.set(place, known);
    return known;
  };
  return {
    language,
    lexicon: (sheet, column, word) => {
      const wanted = word.trim().toLowerCase();
      return firstOf((code) => keysOf(code, sheet, column).get(wanted));
    },
    optionBehind: (doubt, word) => {
      const wanted = word.trim().toLowerCase();
      // Of a blank no language need be asked.
      if (wanted === '') return null;
      return firstOf((code) => byWord(language(code).doubts[doubt].options).get(wanted));
    },
  };
}

function firstOf(find: (code: LanguageCode) => string | undefined): string | null {
  for (const code of languageCodes) {
    const found = find(code);
    if (found !== undefined) return found;
  }
  return null;
}

/** Keys by their words and by themselves, in small letters. */
function byWord(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, said]) => [
      [key.toLowerCase(), key],
      [said.toLowerCase(), key],
    ]),
  );
}
