// The languages of the pages.
import { type LanguageCode, languageCodes, languageNames as names } from '#core/languages';

/** Each language's name in itself, in the order in which they are offered. */
export const languageNames = languageCodes.map((code): readonly [LanguageCode, string] => [
  code,
  names[code],
]);
