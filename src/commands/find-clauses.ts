// Finds clauses of the regulation.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { findClauses as find } from './people/clauses.ts';

/** By a number or a word. Answers their text, how they are checked, and their verdict. */
export const findClauses = command({
  args: ['wanted', 'language'],
  effect: 'reads',
  run: (context, { wanted, language }: { readonly wanted: string; readonly language: LanguageCode | null }) =>
    find(context, wanted, language),
});
