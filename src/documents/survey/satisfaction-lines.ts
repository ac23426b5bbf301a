// What people say, in one line a question: the share of the satisfied, or why it is not shown.
import { inOneLine } from '#core/shortened';
import type { Facts } from '#rules/facts';
import type { Survey } from '#tables/surveys';
import type { Language } from '#texts';
import { tenths } from '#texts/change-words';
import { say } from '#texts/verdict-words';
import { allSatisfied, type PrintedQuestion, type PrintedSurvey, printedSurveys } from './printed.ts';

/** The lines of the surveys that ask for satisfaction, in their order; where none can be shown, the reasons. */
export function satisfactionLines(
  surveys: readonly Survey[],
  facts: Facts,
  language: Language,
): readonly string[] {
  const printed = printedSurveys(surveys, facts).surveys;
  const lines = printed.flatMap((one) =>
    one.questions.flatMap((question) => shareLine(one, question, language)),
  );
  if (lines.length > 0) return lines;
  const { unpublished } = language.documents.onePage;
  const { privacyCell, smallBase } = facts.settings;
  const asked = surveys.filter(({ instrument }) => instrument !== 'scorecard' && instrument !== 'focusGroup');
  return asked.map((survey) => {
    const reason = reasonOf(printed.find((one) => one.survey === survey));
    return say(language, unpublished[reason], { survey: nameOf(survey), privacyCell, smallBase });
  });
}

/** So many letters of a question, and of a survey's name, stand in a line. */
const LETTERS = 60;

const nameOf = ({ title, number }: Survey): string => inOneLine(title ?? number, LETTERS);

function shareLine(
  { survey }: PrintedSurvey,
  question: PrintedQuestion,
  language: Language,
): readonly string[] {
  const all = allSatisfied(question);
  if (all === null) return [];
  const { onePage: words, surveys: own } = language.documents;
  const figures = {
    question: inOneLine(question.question.text ?? '', LETTERS),
    percent: tenths(all.share ?? 0, language),
    survey: nameOf(survey),
    n: all.base ?? own.hidden,
    random: language.tally.results.box.selection[survey.random === true ? 1 : 2],
  };
  return [say(language, question.isOfAll ? words.satisfiedOfAll : words.satisfied, figures)];
}

/** Why the share of a survey is not shown. */
function reasonOf(printed: PrintedSurvey | undefined): keyof Language['documents']['onePage']['unpublished'] {
  if (printed === undefined) return 'notCounted';
  if (printed.isUnknown) return 'unknown';
  const asked = printed.questions.filter(({ isScale }) => isScale);
  if (asked.length === 0) return 'noScale';
  const isSmall = asked.some(({ satisfied, groups }) => satisfied?.[groups.indexOf('all')]?.count != null);
  return isSmall ? 'smallBase' : 'hidden';
}
