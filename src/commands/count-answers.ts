// Counts pasted answers into a batch.

import { command } from './command.ts';
import { underLock } from './run.ts';
import { countAnswers as count } from './tally/count/count-answers.ts';
import { type Reading, readingIn } from './tally/count/reading.ts';
import { type Repeats, repeatsIn } from './tally/count/repeats.ts';

interface Given {
  readonly survey: string;
  readonly member: string;
  readonly village: string;
  readonly text: string;
  /** What to do with answers that were counted before: asked where it is left out. */
  readonly repeats: Repeats | undefined;
  /** As what a person has stated that columns and words are to be read. */
  readonly reading: Reading | undefined;
}

/** One row a respondent; the answers themselves are not kept. Answers one sentence. */
export const countAnswers = command({
  args: ['survey', 'member', 'village', 'text', 'repeats', 'reading'],
  effect: 'writes',
  run: (context, { survey, member, village, text, repeats, reading }: Given) =>
    underLock(context, () =>
      count(context, { survey, member, village, reading: readingIn(reading) }, text, repeatsIn(repeats)),
    ),
});
