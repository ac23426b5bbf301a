// The languages of a run.
import type { Environment, TextPort } from '#core/ports';
import {
  type Language,
  type LanguageCode,
  type LanguageData,
  type LanguageRegistry,
  languageRegistry,
} from '#texts';

const registries = new WeakMap<TextPort, LanguageRegistry>();

/** The shelf of a environment's languages; one for all actions of a run. */
export function wordsOf({ texts }: Pick<Environment, 'texts'>): LanguageRegistry {
  const known =
    registries.get(texts) ?? languageRegistry((code) => JSON.parse(texts.load(code)) as LanguageData);
  registries.set(texts, known);
  return known;
}

/** One language of a environment. */
export function languageOf(environment: Pick<Environment, 'texts'>, code: LanguageCode): Language {
  return wordsOf(environment).language(code);
}
