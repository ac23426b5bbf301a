// The words by which a choice is known, in whatever language it was written.
import type { SheetKey } from './index.ts';

/** Finds the key behind a word that stands in a choice column, or null where there is no such word. */
export type Lexicon = (sheet: SheetKey, column: string, word: string) => string | null;
