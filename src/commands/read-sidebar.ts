// Tells the sidebar the state of the workbook.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { sidebarAnswer } from './sidebar/answer.ts';

interface Args {
  /** Null: the workbook's own. */
  readonly language: LanguageCode | null;
  /** The language of which the page has the words; those of another come along. */
  readonly known: LanguageCode | null;
  /** Only what the last check's list tells: what falls due and what can be made is then asked for where it is wanted. */
  readonly listed: boolean | undefined;
}

/** Answers the state and, where the page has them not, the words: opening it and changing its language are one call. */
export const readSidebar = command({
  args: ['language', 'known', 'listed'],
  effect: 'reads',
  run: (context, { language, known, listed }: Args) =>
    sidebarAnswer(context, language, known, listed ?? false),
});
