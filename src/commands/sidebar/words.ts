// What the sidebar says in a language; it lies in files of its own, so that a page loads only what it speaks and shows.
import type { Environment } from '#core/ports';
import { type LanguageCode, languageCodes } from '#texts';
import type { SidebarWords } from '#texts/words';
import type { ShownFunction } from '../server.ts';

type Texts = Pick<Environment, 'texts'>;

/** @throws where there is no such language: its name comes from a page */
export function sidebarWords(environment: Texts, language: LanguageCode): SidebarWords {
  return load(environment, 'sidebar', language);
}

/** Every custom function with its description; throws as `sidebarWords` does. */
export function describedFunctions(environment: Texts, language: LanguageCode): readonly ShownFunction[] {
  return load(environment, 'functions', language);
}

function load<T>({ texts }: Texts, kind: 'sidebar' | 'functions', language: LanguageCode): T {
  if (!languageCodes.includes(language)) throw new Error(`No language ${language}`);
  return JSON.parse(texts.load(`${kind}-${language}`));
}
