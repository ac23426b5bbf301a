// Tells what falls due.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { deadlines } from './sidebar/deadlines.ts';

interface Args {
  /** Null: the workbook's own. */
  readonly language: LanguageCode | null;
  /** How many of them are here already. */
  readonly from: number | undefined;
}

/** Most urgent first, as many as go over a slow line at once. */
export const readDeadlines = command({
  args: ['language', 'from'],
  effect: 'reads',
  run: (context, { language, from }: Args) => deadlines(context, language, from ?? 0),
});
