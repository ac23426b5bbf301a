// 2.2(4): what is counted is an answer of a question of the survey; otherwise it is lost in the results.
import { met, unknown, violated } from '#core/verdict';
import { answerKey, optionsOf, roleOf, scoreOf } from '#survey/answers';
import type { Question } from '#tables/questions';
import type { TallyRow } from '#tables/tally';
import { rule } from './rule.ts';

const ASKED = ['survey', 'question', 'answer'] as const;

/** People who gave no answer, and the line that says how many gave one, are no question's own options. */
const ALWAYS = ['dontKnow', 'refused', 'notStated', 'respondents'];

/** 2.2(4) «канааттануунун деңгээлин изилдөө» */
export const answers = rule({
  clause: '2.2(4)',
  id: '2.2(4)-answers',
  kind: 'data',
  severity: 'warning',
  sheet: 'tally',
  reads: ['tally', 'questions'],
  *check({ tally, questions }) {
    const asked = new Map(questions.map((question) => [question.number, question]));
    const options = new Map(
      questions.map(({ number, options }) => [number, new Set(optionsOf(options).map(answerKey))]),
    );
    for (const row of tally) {
      const question = asked.get(row.question ?? '') ?? null;
      yield judgeRow(row, question, options.get(row.question ?? '') ?? new Set());
    }
  },
});

/** A question that does not exist is lost, and is judged with all lost references (3.2). */
function judgeRow(row: TallyRow, question: Question | null, options: ReadonlySet<string>) {
  const details = { row: row.number };
  const blank = ASKED.find((column) => row[column] === null);
  if (blank !== undefined) return unknown({ ...details, column: blank, says: blank });
  if (question === null) return unknown({ ...details, column: 'question', says: 'lost' });
  if (question.survey !== null && question.survey !== row.survey)
    return violated({
      ...details,
      column: 'question',
      says: 'otherSurvey',
      actual: question.survey,
      required: row.survey ?? '',
      figures: { question: question.number, survey: question.survey },
    });
  const answer = row.answer ?? '';
  const place = { ...details, column: 'answer', actual: answer };
  if (options.has(answerKey(answer)) || ALWAYS.includes(roleOf(answer) ?? '')) return met(place);
  if (options.size > 0) return violated({ ...place, figures: { answer, question: question.number } });
  if (question.kind === 'score' && scoreOf(answer) !== null) return met(place);
  return unknown({ ...place, says: 'noOptions', figures: { question: question.number } });
}
