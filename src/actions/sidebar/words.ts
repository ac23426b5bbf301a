// The sidebar's words in a language; they lie in a file of their own, so that a page loads only those it speaks.
import type { World } from '#core/ports';
import { type LanguageCode, languageCodes } from '#texts';
import type { SidebarWords } from '#texts/sidebar-words';

/** @throws where there is no such language: the name comes from a page */
export function sidebarWords({ texts }: Pick<World, 'texts'>, language: LanguageCode): SidebarWords {
  if (!languageCodes.includes(language)) throw new Error(`No language ${language}`);
  return JSON.parse(texts.load(`sidebar-${language}`));
}
