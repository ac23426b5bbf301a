// 3.2: two rounds of a survey can be compared: same questions and answers, same way, place and people.

import { groupedBy } from '#core/group';
import { met, unknown, violated } from '#core/verdict';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';
import { rule } from './rule.ts';
import { agrees, isEntered, roundFields, sameQuestion, wordingOf } from './shared/surveys/rounds.ts';

/** 3.2 «мониторингдин жана баалоонун натыйжаларын дайыма салыштыруу мүмкүнчүлүгүн камсыз кылуу» */
export const rounds = rule({
  clause: '3.2',
  id: '3.2-rounds',
  kind: 'method',
  severity: 'warning',
  sheet: 'surveys',
  reads: ['surveys', 'questions'],
  *check({ surveys, questions }) {
    const asked = groupedBy(questions, ({ survey }) => survey);
    const known = new Map(surveys.map((survey) => [survey.number, survey]));
    for (const survey of surveys) {
      const before = known.get(survey.roundOf ?? '');
      if (before === undefined) continue;
      const [now, then] = [asked.get(survey.number) ?? [], asked.get(before.number) ?? []];
      yield* judgeFields(survey, before);
      yield* judgeQuestions(survey, now, then);
    }
  },
});

function* judgeFields(survey: Survey, before: Survey) {
  for (const field of roundFields) {
    const place = { row: survey.number, column: field };
    const holds = agrees(field, survey, before);
    const figures = { other: before.number };
    if (holds === null) {
      const blank = survey[field] === null ? survey : before;
      yield unknown({
        ...place,
        row: blank.number,
        figures: { other: before.number, round: survey.number },
        part: survey.number,
      });
    } else if (holds) yield met(place);
    else yield violated({ ...place, figures });
  }
}

function* judgeQuestions(survey: Survey, now: readonly Question[], before: readonly Question[]) {
  const place = { row: survey.number, column: 'roundOf' };
  const changed = now.flatMap((question) => {
    const outcome = changedQuestion(question, before);
    return outcome === null ? [] : [outcome];
  });
  yield* changed;
  const shared = now.filter((question) => sameQuestion(question, before) !== null).length;
  const details = { ...place, actual: shared, required: '>= 1' };
  const isWhole = [now, before].every((round) => round.length > 0 && round.every(isEntered));
  if (shared === 0 && !isWhole) yield unknown({ ...place, says: 'noQuestions' });
  else if (shared === 0) yield violated({ ...details, says: 'questions' });
  else if (changed.length === 0) yield met(details);
}

/** A question with the words of one before, but other answers or kind; new questions may be asked in any round. */
function changedQuestion(question: Question, before: readonly Question[]) {
  if (sameQuestion(question, before) !== null) return null;
  const other = before.find((one) => isEntered(one) && wordingOf(one) === wordingOf(question));
  if (other === undefined || !isEntered(question)) return null;
  const column = other.kind === question.kind ? 'options' : 'kind';
  return violated({
    sheet: 'questions',
    row: question.number,
    column,
    says: column,
    figures: { other: other.number },
  });
}
