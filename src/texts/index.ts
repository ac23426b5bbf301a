// What other rooms use of the texts; the languages themselves are loaded as they are wanted.
export { columnWords } from './column-words.ts';
export type { Language, LanguageCode } from './language.ts';
export { type LanguageData, languageCodes, type Shelf, shelfOf } from './shelf.ts';
