// The languages of the product. This is the one list of them: whatever a language needs has its type from here.

/** Each by its name in itself. Kyrgyz first: where a word could belong to several languages, it is hers. */
export const languageNames = { ky: 'Кыргызча', ru: 'Русский', en: 'English' } as const;

export type LanguageCode = keyof typeof languageNames;

export const languageCodes = Object.keys(languageNames) as readonly LanguageCode[];

export function isLanguageCode(text: string): text is LanguageCode {
  return languageCodes.some((code) => code === text);
}
