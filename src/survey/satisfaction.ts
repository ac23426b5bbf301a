// One figure for a whole distribution: the satisfied among the valid answers, and the mean of scores.
import type { AnswerRole } from './answer-words.ts';
import { roleOf, scoreOf } from './answers.ts';
import { baseIn, peopleIn, type QuestionTable } from './question-table.ts';

/** How many gave an answer; null where that may not be reported. */
export interface Answered {
  readonly answer: string;
  readonly count: number | null;
}

export interface Satisfaction {
  /** The satisfied and the very satisfied. */
  readonly satisfied: number;
  /** The answers that count, «билбейм» among them or not. */
  readonly valid: number;
  /** Null where there is no valid answer. */
  readonly share: number | null;
  readonly countsDontKnow: boolean;
}

const SATISFIED: readonly (AnswerRole | null)[] = ['satisfied', 'verySatisfied'];
const SCALE: readonly (AnswerRole | null)[] = [...SATISFIED, 'neutral', 'dissatisfied', 'veryDissatisfied'];
const NO_OPINION: readonly (AnswerRole | null)[] = ['dontKnow', 'refused', 'notStated'];

/** Whether an answer says that somebody is satisfied. */
export function isSatisfied(answer: string): boolean {
  return SATISFIED.includes(roleOf(answer));
}

/**
 * (Satisfied + very satisfied) / valid answers. Refusals and «not stated» are never valid. Null where the answers are
 * no satisfaction scale, or one of them cannot be understood or may not be reported.
 * @param countsDontKnow whether «билбейм» is a valid answer; callers that print the share must print this too
 */
export function satisfaction(answers: readonly Answered[], countsDontKnow: boolean): Satisfaction | null {
  const valid = countsDontKnow ? [...SCALE, 'dontKnow'] : SCALE;
  const known = answers.map(({ answer, count }) => ({ role: roleOf(answer), count }));
  const isScale = known.every(({ role }) => SCALE.includes(role) || NO_OPINION.includes(role));
  if (!isScale || !known.some(({ role }) => SATISFIED.includes(role))) return null;
  const all = add(known.filter(({ role }) => valid.includes(role)));
  const satisfied = add(known.filter(({ role }) => SATISFIED.includes(role)));
  if (all === null || satisfied === null) return null;
  return { satisfied, valid: all, share: all === 0 ? null : satisfied / all, countsDontKnow };
}

/** The satisfied among all respondents, those without an opinion too; null where the answers are no satisfaction scale. */
export function satisfiedOfAll(
  table: QuestionTable,
): { readonly count: number; readonly base: number | null } | null {
  const answers = table.answers.map((places) => ({
    answer: places.answer,
    count: peopleIn(places, 'all', null),
  }));
  const found = satisfaction(answers, true);
  return found && { count: found.satisfied, base: baseIn(table, 'all', null) };
}

export interface MeanScore {
  /** The answers that name a score. */
  readonly valid: number;
  /** Null where no answer names one. */
  readonly mean: number | null;
}

/**
 * The mean of a score question, beside its distribution; answers that name no score of the scale stay out. Null as above.
 */
export function meanScore(answers: readonly Answered[], scale: readonly number[]): MeanScore | null {
  const scores = answers
    .map(({ answer, count }) => ({ score: scoreOf(answer), count }))
    .filter(({ score }) => score !== null && scale.includes(score));
  const valid = add(scores);
  if (valid === null) return null;
  const sum = scores.reduce((total, { score, count }) => total + (score ?? 0) * (count ?? 0), 0);
  return { valid, mean: valid === 0 ? null : sum / valid };
}

function add(answers: readonly { readonly count: number | null }[]): number | null {
  let sum = 0;
  for (const { count } of answers) {
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
