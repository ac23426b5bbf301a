// The answers by which a question is counted: its own, and those of people who gave none.
import { optionsOf, roleOf } from '#survey/answers';
import type { Question } from '#tables/questions';
import type { Language } from '#texts';

const SCORES = ['1', '2', '3', '4', '5'];

/**
 * The answers of a question. Where each respondent has one answer, «көрсөтүлгөн эмес» is among them, so that they sum
 * to the respondents; scores without options go from 1 to 5.
 */
export function answersOf({ kind, options }: Question, language: Language): readonly string[] {
  const stated = optionsOf(options);
  const own = stated.length === 0 && kind === 'score' ? SCORES : stated;
  const whole =
    kind === 'several' || own.length === 0 || own.some((answer) => roleOf(answer) === 'notStated');
  return whole ? own : [...own, language.sheets.tally.columns.notStated];
}
