// Tells where a finding stands that has more places than the sidebar has shown.
import type { LanguageCode } from '#texts';
import { command } from './command.ts';
import { askedPlaces } from './sidebar/answer.ts';
import type { FindingFilter } from './sidebar/findings.ts';

interface Args {
  /** Null: the workbook's own. */
  readonly language: LanguageCode | null;
  /** By which the finding was asked for. */
  readonly filter: FindingFilter;
  /** The verdict of its first place. */
  readonly key: string;
  /** How many of its places are here already. */
  readonly from: number;
}

/** Answers as many places as go over a slow line at once. */
export const readPlaces = command({
  args: ['language', 'filter', 'key', 'from'],
  effect: 'reads',
  run: (context, { language, filter, key, from }: Args) => askedPlaces(context, language, filter, key, from),
});
