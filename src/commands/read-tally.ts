// Tells the page of the count what can be counted.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { tallyState } from './tally/state.ts';

/** `language` null: the workbook’s own; `survey`: the one whose questions are wanted, whatever its age. */
export const readTally = command({
  args: ['language', 'survey'],
  effect: 'reads',
  run: (
    context,
    { language, survey }: { readonly language: LanguageCode | null; readonly survey: string | undefined },
  ) => tallyState(context, language, survey ?? ''),
});
