// What is said when a document has been made, or a part of it.
import type { Language } from '#texts';
import { say } from '#texts/verdict-words';
import type { Made } from './make.ts';

/** One sentence, and where there is something to tell of versions or of cut runs, one more for each. */
export function madeWords(language: Language, made: Made): string {
  const { documentMade, documentDraftMade, making } = language.actions;
  const { name, missing, printed, blocks, changes, left } = made;
  const whole = missing.length > 0 ? documentDraftMade : documentMade;
  return [
    printed < blocks
      ? say(language, making.under, { printed, blocks })
      : say(language, whole, { name, missing: missing.join('; ') }),
    ...(changes === '' ? [] : [say(language, making.since, { changes })]),
    ...(left === '' ? [] : [say(language, making.left, { left })]),
  ].join(' ');
}
