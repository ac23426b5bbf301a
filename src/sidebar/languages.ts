// The languages of the pages.
import type { LanguageCode } from '#actions/server';

/** Each language's name in itself, in the order in which they are offered. */
export const languageNames: readonly (readonly [LanguageCode, string])[] = [
  ['ky', 'Кыргызча'],
  ['ru', 'Русский'],
  ['en', 'English'],
];
