// Counts the answers that stand in a tab, such as the responses of a form: each once, however the tab is sorted.
import type { Environment } from '#core/ports';
import { say } from '#texts/verdict-words';
import { openFor } from '../opened.ts';
import type { Asked } from './answers-in.ts';
import { COUNTING_SHEETS } from './count-answers.ts';
import { sendRespondents } from './count-rows.ts';
import type { Repeats } from './repeats.ts';
import { tabAnswers } from './tab-answers.ts';

/**
 * Counts the rows of a tab that were not counted before, known by what they say. Of rows that were counted and are gone
 * the counts are offered back, never changed. Where the tab may have been changed as a whole it asks and writes nothing,
 * unless `repeats` says that they are new. Call under the lock.
 */
export function countTab(environment: Environment, asked: Asked, tab: number, repeats: Repeats): string {
  const opened = openFor(environment, COUNTING_SHEETS);
  const { language } = opened;
  const read = tabAnswers(environment, opened, asked, tab);
  const { answers, fresh, gone, of, offers } = read;
  if (read.isOther && repeats === 'ask')
    return say(language, language.tally.tabChanged, { gone, of, rows: fresh.length });
  const message =
    fresh.length === 0
      ? language.tally.noNewAnswers
      : sendRespondents(environment, opened, asked, { ...answers, respondents: fresh }, read);
  return [message, offers].join(' ').trim();
}
