// The lines of a scorecard in «Жыйынтыктар»: groups below each other over the same indicators, with the gap to the provider.
import { sameQuestion } from '#rules/shared/surveys/rounds';
import { gapOf, isScore, type Rater, raterKey, ratersOf, scoreBy } from '#survey/scorecard';
import type { Question } from '#tables/questions';
import type { Score } from '#tables/scores';
import type { Survey } from '#tables/surveys';
import { columnWords, type Language } from '#texts';
import { signed } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import type { NewRow } from '#workbook/rows';
import { type Block, plainBlock, type Span } from './block.ts';
import { nameOf, quoted } from './questions.ts';

/** What was rated in one round. */
export interface Rated {
  readonly questions: readonly Question[];
  readonly scores: readonly Score[];
}

/** Every group has a line an indicator, also where it gave no score: so the groups stand side by side in the chart. */
export function scorecardBlock(survey: Survey, now: Rated, before: Rated | null, language: Language): Block {
  const { results } = language.tally;
  const raters = ratersOf(now.scores);
  const indicators = now.questions.filter(({ number }) => raters.some(({ scores }) => scores.has(number)));
  const [first] = indicators;
  if (first === undefined) return plainBlock([]);
  const head: NewRow = {
    answer: columnWords(language, 'surveys', 'instrument').choices.scorecard ?? '',
    note: results.consensus,
  };
  const rows = raters.flatMap((rater) =>
    indicators.map((question) => scoreRow(rater, question, raters, before, language)),
  );
  const span = (column: Span['column'], index: number): Span => ({
    column,
    first: 1 + index * indicators.length,
    count: indicators.length,
  });
  const key = `${survey.number} · ${first.number}`;
  return {
    rows: [head, ...rows],
    charts: [
      {
        key,
        title: `${key} · ${say(language, results.scores, { survey: quoted(survey.title ?? '') })}`,
        labels: span('question', 0),
        series: raters.map((rater, index) => ({
          ...span('score', index),
          name: raterName(rater, language),
        })),
      },
    ],
  };
}

function raterName({ by, group, village }: Rater, language: Language): string {
  if (by === 'provider') return language.tally.results.provider;
  return [group, village].filter((part) => part !== '').join(', ');
}

function scoreRow(
  rater: Rater,
  question: Question,
  raters: readonly Rater[],
  before: Rated | null,
  language: Language,
): NewRow {
  const { results } = language.tally;
  const given = rater.scores.get(question.number);
  const score = scoreBy(rater, question.number);
  const past = before && scoreBefore(rater, question, before);
  return {
    question: nameOf(question),
    answer: results.score,
    group: rater.by === 'provider' ? results.provider : rater.group,
    village: rater.village,
    count: given?.people ?? '',
    score: score ?? '',
    gap: gapOf(rater, raters, question.number) ?? '',
    before: past ?? '',
    change:
      score === null || past === null
        ? ''
        : say(language, results.points, { points: signed((score - past) / 100, language) }),
    note: noteOf(given, language),
  };
}

/** Why the group gave its score; before it that a number off the scale, which stands in no other column, is none. */
function noteOf(given: Score | undefined, language: Language): string {
  const { score = null, reason = null } = given ?? {};
  const isOff = score !== null && !isScore(score);
  const off = isOff ? say(language, language.tally.results.offScale, { score }) : null;
  return [off, reason].filter((part) => part !== null).join('. ');
}

/** What the same group gave the same indicator in the round before. */
function scoreBefore(rater: Rater, question: Question, { questions, scores }: Rated): number | null {
  const same = sameQuestion(question, questions);
  const other = ratersOf(scores).find((one) => raterKey(one) === raterKey(rater));
  return same && other ? scoreBy(other, same.number) : null;
}
