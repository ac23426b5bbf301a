// The language a person chose last, where the browser lets the page remember it.
import { isLanguageCode, type LanguageCode } from '#core/languages';
import { browserStorage } from './storage.ts';

const KEY = 'bmjb.language';

/** Null where none was chosen or the browser keeps nothing for this page, which is no fault. */
export function rememberedLanguage(): LanguageCode | null {
  const code = browserStorage()?.getItem(KEY) ?? '';
  return isLanguageCode(code) ? code : null;
}

export function rememberLanguage(code: LanguageCode): void {
  browserStorage()?.setItem(KEY, code);
}
