// What other rooms use of the texts; the languages themselves are loaded as they are wanted.
export { type LanguageCode, languageCodes } from '#core/languages';
export { columnWords } from './column-words.ts';
export type { Language } from './language.ts';
export { type LanguageData, type LanguageRegistry, languageRegistry } from './language-registry.ts';
