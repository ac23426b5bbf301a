// Lays out the rows in which a member writes the counts of a batch by hand.
import type { Environment } from '#core/ports';
import { groups } from '#survey/groups';
import type { TallyRow } from '#tables/tally';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { answersOf } from './answers-of.ts';
import { appendEntries } from './append.ts';
import { checkSurvey, questionsOf } from './check-batch.ts';
import { openFor } from './opened.ts';

/** Appends a row an answer with blank counts; where such rows wait already, only says so. Call under the lock. */
export function layOutBatch(
  environment: Environment,
  survey: string,
  member: string,
  village: string,
): string {
  const opened = openFor(environment, ['surveys', 'questions', 'members', 'tally']);
  const { language, sheet } = opened;
  checkSurvey({ survey, member }, opened);
  const counts = questionsOf(survey, opened).flatMap((question) =>
    answersOf(question, language).map((answer) => ({ question: question.number, answer, counts: {} })),
  );
  if (counts.length === 0) throw new Refusal('noQuestions');
  const place = { survey, member, village: village.trim() };
  const waiting = waitingRows(sheet('tally').records, place);
  if (waiting > 0) return say(language, language.tally.laidOutBefore, { rows: waiting });
  const entry = { ...place, id: '', date: environment.today, entry: 'first' as const, forms: null, counts };
  const rows = appendEntries(
    environment,
    opened,
    [entry],
    say(language, language.tally.log.layout, { survey }),
  );
  return say(language, language.tally.laidOut, { rows: rows.length });
}

/** The rows of a batch of the place in which nobody has counted anything yet. */
function waitingRows(
  rows: readonly TallyRow[],
  place: { readonly survey: string; readonly member: string; readonly village: string },
): number {
  const own = rows.filter(
    (row) =>
      row.survey === place.survey &&
      (row.member ?? '') === place.member &&
      (row.village ?? '') === place.village,
  );
  const isBlank = (row: TallyRow) => groups.every((group) => row[group] === null);
  const begun = new Set(own.filter((row) => !isBlank(row)).map(({ batch }) => batch));
  return own.filter((row) => isBlank(row) && !begun.has(row.batch)).length;
}
