// Whether two rounds of a survey can be compared: method, place and population agree, and so do questions and answers.
import { answerKey, optionsOf } from '#survey/answers';
import type { Question } from '#tables/questions';
import type { Survey } from '#tables/surveys';

/** What must agree between two rounds, beside their questions. */
export const roundFields = ['instrument', 'mode', 'random', 'place', 'population'] as const;

export type RoundField = (typeof roundFields)[number];

/** Populations of one place change with the years: up to this share they are taken for the same. */
const SAME_POPULATION = 0.1;

/** Whether a field of two rounds agrees; null where one of them does not state it. */
export function agrees(field: RoundField, now: Survey, before: Survey): boolean | null {
  const [one, other] = [now[field], before[field]];
  if (one === null || other === null) return null;
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= SAME_POPULATION * Math.max(one, other);
  return answerKey(`${one}`) === answerKey(`${other}`);
}

/** The words of a question as two rounds are compared by; empty where it has none. */
export const wordingOf = ({ text }: Question): string => answerKey(text ?? '');

/** Whether a question has words and a kind: otherwise it is not known whether another is the same. */
export const isEntered = (question: Question): boolean =>
  wordingOf(question) !== '' && question.kind !== null;

/** By what a question is recognised: its words, its kind and its answers in their order; null where it is not entered. */
function fingerprintOf(question: Question): string | null {
  if (!isEntered(question)) return null;
  return JSON.stringify([wordingOf(question), question.kind, optionsOf(question.options).map(answerKey)]);
}

/** The same question of the round before; null where none is known to have the same words, kind and answers. */
export function sameQuestion(question: Question, before: readonly Question[]): Question | null {
  const wanted = fingerprintOf(question);
  return wanted === null ? null : (before.find((other) => fingerprintOf(other) === wanted) ?? null);
}
