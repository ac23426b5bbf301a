// Shows the editions of the model regulation and what differs between them.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { readEditions as read } from './people/editions.ts';

/** Oldest first; nothing of the workbook is read. */
export const readEditions = command({
  args: ['language'],
  effect: 'reads',
  run: (context, { language }: { readonly language: LanguageCode }) => read(context, language),
});
