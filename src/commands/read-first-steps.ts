// Shows the settings and readings that the first steps ask for.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { readFirstSteps as read } from './people/first-steps.ts';

/** `language` null: the workbook’s own. */
export const readFirstSteps = command({
  args: ['language'],
  effect: 'reads',
  run: (context, { language }: { readonly language: LanguageCode | null }) => read(context, language),
});
