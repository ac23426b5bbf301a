// The language a person chose last, where the browser lets the page remember it.
import type { LanguageCode } from '#actions/server';

const KEY = 'bmjb.language';

/** Null where none was chosen or the browser keeps nothing for this page, which is no fault. */
export function rememberedLanguage(): LanguageCode | null {
  const code = storage()?.getItem(KEY) ?? '';
  return isLanguage(code) ? code : null;
}

export function rememberLanguage(code: LanguageCode): void {
  storage()?.setItem(KEY, code);
}

/** A sandboxed page may not even look at its storage, and a full or barred one refuses to be written. */
function storage(): Storage | null {
  try {
    localStorage.setItem(`${KEY}.probe`, '');
    return localStorage;
  } catch {
    return null;
  }
}

function isLanguage(code: string): code is LanguageCode {
  return ['ky', 'ru', 'en'].includes(code);
}
