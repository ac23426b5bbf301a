// What papers for the hands in the field share: rows to write into, and the questions of a survey in their order.
import { type Block, pairs } from '#core/document';
import type { Facts } from '#rules/facts';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';
import { emptyOf } from '../kind.ts';

/** Words, each with a line to write on. */
export function toFillIn(words: readonly string[]): Block {
  return pairs(
    words.map((word) => [word, '______________________________']),
    [0.4, 0.6],
  );
}

/** Empty rows of so many columns, high enough to write in. */
export const emptyRows = (count: number, columns: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, () => Array.from({ length: columns }, (_, at) => (at === 0 ? '\n' : '')));

/** The questions of a survey as people are asked. */
export function questionsOf(
  { number }: Survey,
  { questions }: Pick<Facts, 'questions'>,
): readonly Question[] {
  return questions
    .filter(({ survey, text }) => survey === number && text !== null)
    .sort((one, other) => (one.order ?? Infinity) - (other.order ?? Infinity) || 0);
}

/** What all papers of a survey have in common: those made with one of these instruments, or of which none is stated. */
export const ofSurveys = (...instruments: readonly Survey['instrument'][]) =>
  ({
    sheet: 'surveys',
    rows: ({ surveys }: Pick<Facts, 'surveys'>) =>
      surveys.filter(({ instrument }) => instrument === null || instruments.includes(instrument)),
    caption: ({ title, number }: Survey) => title ?? number,
    missing: (survey: Survey, facts: Facts) => emptyOf({ questions: questionsOf(survey, facts).length > 0 }),
  }) as const;
