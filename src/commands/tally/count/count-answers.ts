// Counts pasted answers, a row a respondent, into batches; of single respondents nothing but a mark is kept.
import type { Environment } from '#core/ports';
import { say } from '#texts/verdict-words';
import { openFor } from '../opened.ts';
import { type Asked, answersIn } from './answers-in.ts';
import { sendRespondents } from './count-rows.ts';
import { pastedRows } from './pasted.ts';
import { repeatedIn } from './repeated.ts';
import type { Repeats } from './repeats.ts';

export const COUNTING_SHEETS = ['surveys', 'questions', 'members', 'tally'] as const;

/**
 * Counts the answers and sends them as first entries. Where some of them were counted before, it asks whose they are
 * and writes nothing, unless `repeats` says it. Call under the lock.
 */
export function countAnswers(environment: Environment, asked: Asked, text: string, repeats: Repeats): string {
  const opened = openFor(environment, COUNTING_SHEETS);
  const answers = answersIn(environment, opened, asked, pastedRows(text));
  const { before, fresh, count, of, places } = repeatedIn(opened, asked.survey, answers);
  if (count > 0 && repeats === 'ask')
    return say(opened.language, opened.language.tally.countedBefore, { count, of, places });
  const chosen = { ...answers, respondents: repeats === 'new' ? fresh : answers.respondents };
  if (chosen.respondents.length === 0) return opened.language.tally.noNewAnswers;
  return sendRespondents(environment, opened, asked, chosen, { source: '', before });
}
