// What is doubtful in the figures of a survey, in words: for a note below them, or beside them in a sheet.
import { shortened } from '#core/shortened';
import type { Doubt } from '#survey/doubts';
import type { LeftOut } from '#survey/survey-tables';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';

/** So many doubts are named one by one. */
const NAMED = 3;

/** Names of people's that are longer are cut. */
const LONGEST = 100;

const short = (name: string | null): string => shortened(name ?? '', LONGEST);

/** The doubts of a question in one line; empty where there are none. */
export function doubtWords(doubts: readonly Doubt[], language: Language): string {
  const { doubts: words } = language.tally.results;
  const lines = [...new Set(doubts.map((doubt) => one(doubt, language)))];
  const more = lines.length - NAMED;
  return [...lines.slice(0, NAMED), ...(more > 0 ? [say(language, words.more, { count: more })] : [])].join(
    '; ',
  );
}

function one(doubt: Doubt, language: Language): string {
  const { doubts: words } = language.tally.results;
  if (doubt.kind === 'score') return say(language, words.score, { answer: short(doubt.answer) });
  const { number, batch, village } = doubt.line;
  if (doubt.kind === 'sum')
    return say(language, words.sum, { at: short(batch ?? village), forms: doubt.forms, sum: doubt.sum });
  const at = short(number ?? batch ?? village);
  if (doubt.kind === 'lost') return say(language, words.lost, { at });
  return say(language, words.count, { at, group: columnWords(language, 'tally', doubt.group).header });
}

/** The batches that do not count, by name and size; empty where all count. */
export function leftOutWords(leftOut: readonly LeftOut[], language: Language): string {
  if (leftOut.length === 0) return '';
  const { leftOut: whole, leftOutForms } = language.tally.results;
  const batches = leftOut.map(({ batch, forms }) =>
    say(language, leftOutForms[forms === null ? 1 : 0], { batch: short(batch), forms: forms ?? 0 }),
  );
  return say(language, whole, { count: leftOut.length, batches: batches.join(', ') });
}
