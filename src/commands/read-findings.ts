// Tells findings that the sidebar has not shown yet.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { askedFindings } from './sidebar/answer.ts';
import type { FindingFilter } from './sidebar/findings.ts';

interface Args {
  /** Null: the workbook's own. */
  readonly language: LanguageCode | null;
  readonly filter: FindingFilter;
  /** How many of them are here already. */
  readonly from: number;
}

/** Answers as many as go over a slow line at once, and how many there are. */
export const readFindings = command({
  args: ['language', 'filter', 'from'],
  effect: 'reads',
  run: (context, { language, filter, from }: Args) => askedFindings(context, language, filter, from),
});
