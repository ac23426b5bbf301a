// Loads each language once, at its first use, so that the script itself stays small.
import { type LanguageCode, languageCodes } from '#core/languages';
import type { DoubtKey } from '#tables';
import type { Lexicon } from '#tables/lexicon';
import { synonymOf } from '#tables/synonyms';
import { columnWords } from './column-words.ts';
import { enForms } from './en-forms.ts';
import type { Forms } from './forms.ts';
import { kyForms } from './ky-forms.ts';
import type { Language } from './language.ts';
import { ruForms } from './ru-forms.ts';

/** What is written in a language's file: everything but its functions. */
export type LanguageData = Omit<Language, 'forms'>;

const forms: Readonly<Record<LanguageCode, Forms>> = { ky: kyForms, ru: ruForms, en: enForms };

export interface LanguageRegistry {
  language(code: LanguageCode): Language;
  /** The key behind a choice's word in any language, or behind the key itself. */
  readonly lexicon: Lexicon;
  /** The option of a doubtful place behind its words in any language, or null. */
  optionBehind(doubt: DoubtKey, word: string): string | null;
}

/** A registry whose languages `load` brings. */
export function languageRegistry(load: (code: LanguageCode) => LanguageData): LanguageRegistry {
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
      return firstOf((code) => keysOf(code, sheet, column).get(wanted)) ?? synonymOf(sheet, column, wanted);
    },
    optionBehind: (doubt, word) => {
      const wanted = word.trim().toLowerCase();
      // A blank needs no language.
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
    Object.entries(words).flatMap(([key, message]) => [
      [key.toLowerCase(), key],
      [message.toLowerCase(), key],
    ]),
  );
}
