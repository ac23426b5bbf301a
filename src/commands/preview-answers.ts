// Shows what pasted answers, or those of a tab, are read as, before anything is written.

import { command } from './command.ts';
import type { AnswersPreview } from './server.ts';
import { previewPaste, previewTab } from './tally/count/preview.ts';
import { type Reading, readingIn } from './tally/count/reading.ts';

interface Given {
  readonly survey: string;
  readonly member: string;
  readonly village: string;
  /** The text that was pasted, or the id of a tab. */
  readonly source: string | number;
  readonly reading: Reading | undefined;
}

/** Columns, words, counts and what is left; of a tab those rows alone that were not counted before. */
export const previewAnswers = command({
  args: ['survey', 'member', 'village', 'source', 'reading'],
  effect: 'reads',
  run: (context, { survey, member, village, source, reading }: Given): AnswersPreview => {
    const asked = { survey, member, village, reading: readingIn(reading) };
    return typeof source === 'number'
      ? previewTab(context, asked, source)
      : previewPaste(context, asked, `${source}`);
  },
});
