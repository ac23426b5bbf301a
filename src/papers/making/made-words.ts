// What is stated when a document has been made.
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { Made } from './make.ts';

/** One sentence, and where there is something to tell of versions or of runs that broke, one more for each. */
export function madeWords(language: Language, { name, missing, isSame, changes, left }: Made): string {
  const { documentMade, documentDraftMade, making } = language.actions;
  if (isSame) return say(language, making.unchanged, { name });
  return [
    say(language, missing.length > 0 ? documentDraftMade : documentMade, {
      name,
      missing: missing.join('; '),
    }),
    ...(changes === '' ? [] : [say(language, making.since, { changes })]),
    ...(left === '' ? [] : [say(language, making.left, { left })]),
  ].join(' ');
}
