// Counts the answers that stand in a tab of the workbook.

import { command } from './command.ts';
import { underLock } from './run.ts';
import { countTab as count } from './tally/count/count-tab.ts';
import { type Reading, readingIn } from './tally/count/reading.ts';
import { type Repeats, repeatsIn } from './tally/count/repeats.ts';

interface Given {
  readonly survey: string;
  readonly member: string;
  readonly village: string;
  readonly tabId: number;
  /** What to do where the tab seems changed as a whole: asked where it is left out. */
  readonly repeats: Repeats | undefined;
  /** As what a person has stated that columns and words are to be read. */
  readonly reading: Reading | undefined;
}

/** Those counted before are passed over, however the tab is sorted. Answers one sentence. */
export const countTab = command({
  args: ['survey', 'member', 'village', 'tabId', 'repeats', 'reading'],
  effect: 'writes',
  run: (context, { survey, member, village, tabId, repeats, reading }: Given) =>
    underLock(context, () =>
      count(context, { survey, member, village, reading: readingIn(reading) }, tabId, repeatsIn(repeats)),
    ),
});
