// Tells the page of the count what can be counted.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { tallyState } from './tally/state.ts';

/** `language` null: the workbook’s own. */
export const readTally = command({
  args: ['language'],
  effect: 'reads',
  run: (context, { language }: { readonly language: LanguageCode | null }) => tallyState(context, language),
});
