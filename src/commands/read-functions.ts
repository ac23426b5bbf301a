// Lists the custom functions.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { describedFunctions } from './sidebar/words.ts';

/** As they are described in the language. */
export const readFunctions = command({
  args: ['language'],
  effect: 'reads',
  run: (context, { language }: { readonly language: LanguageCode }) => describedFunctions(context, language),
});
