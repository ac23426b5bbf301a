// Shows the letters that the days typed beside acts and reports tell of.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { shownLetters } from './people/enter-letters.ts';

/** Those that «Кат алышуу» lacks; nothing is written. */
export const readTypedDays = command({
  args: ['language'],
  effect: 'reads',
  run: (context, { language }: { readonly language: LanguageCode | null }) => shownLetters(context, language),
});
