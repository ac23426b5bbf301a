// Whether the counts agree with the number of forms and with each other.
import type { TallyBatch, TallyGroup, TallyQuestion, TallySurvey } from '#commands/server';
import { type Counts, countsOf } from './batch.ts';

/** Everybody is in exactly one of these. */
const SEXES: readonly TallyGroup[] = ['women', 'men', 'notStated'];

/** A person may be in several of these, or in none. */
const SOCIAL: readonly TallyGroup[] = ['youth', 'elderly', 'unemployed', 'disabled', 'other'];

/** Every group besides all, in the order in which they are shown. */
export const groupsOfPeople: readonly TallyGroup[] = ['women', 'men', 'notStated', ...SOCIAL];

/** How a question's answers stand to the forms; `open`: nothing to say yet, or nothing that could be wrong. */
export interface Balance {
  readonly kind: 'open' | 'full' | 'missing' | 'excess' | 'tooMany';
  readonly counted: number;
  /** Forms without an answer, or answers too many. */
  readonly by: number;
  /** Answers with more people than there are forms. */
  readonly answers: readonly string[];
}

/** A question with one answer a form must have as many answers as there are forms; another no answer above it. */
export function balanceOf(batch: TallyBatch, { row, kind, answers }: TallyQuestion): Balance {
  const all = (answer: string) => countsOf(batch, row, answer).all ?? 0;
  const counted = answers.reduce((sum, answer) => sum + all(answer), 0);
  if (kind === 'several') {
    const above = answers.filter((answer) => all(answer) > batch.forms);
    return { kind: above.length > 0 ? 'tooMany' : 'open', counted, by: 0, answers: above };
  }
  const by = Math.abs(batch.forms - counted);
  const state = counted < batch.forms ? 'missing' : counted > batch.forms ? 'excess' : 'full';
  return { kind: batch.forms === 0 && counted === 0 ? 'open' : state, counted, by, answers: [] };
}

/** How many forms are not counted through: the most that any one-answer question lacks. */
export function formsLeft(batch: TallyBatch, { questions }: TallySurvey): number {
  const missing = questions.map((question) => balanceOf(batch, question));
  return Math.max(0, ...missing.map(({ kind, by }) => (kind === 'missing' ? by : 0)));
}

/** How many forms are counted by now: the most answers that any one-answer question has. */
export function formsCounted(batch: TallyBatch, { questions }: TallySurvey): number {
  const single = questions.filter(({ kind }) => kind !== 'several');
  return Math.max(0, ...single.map((question) => balanceOf(batch, question).counted));
}

/** How the groups of one answer stand to all who gave it. */
export interface GroupBalance {
  /** The sum over the sexes where it is not all; else null. */
  readonly sexes: number | null;
  /** Groups that are greater than all. */
  readonly overAll: readonly TallyGroup[];
}

export function groupBalance(counts: Counts): GroupBalance {
  const all = counts.all ?? 0;
  const sexes = SEXES.reduce((sum, sex) => sum + (counts[sex] ?? 0), 0);
  const isCounted = SEXES.some((sex) => counts[sex] !== undefined);
  return {
    sexes: isCounted && sexes !== all ? sexes : null,
    overAll: SOCIAL.filter((group) => (counts[group] ?? 0) > all),
  };
}

/** Whether everything agrees. */
export function isBalanced(batch: TallyBatch, { questions }: TallySurvey): boolean {
  const isFine = ({ sexes, overAll }: GroupBalance) => sexes === null && overAll.length === 0;
  return (
    questions.every((question) => ['open', 'full'].includes(balanceOf(batch, question).kind)) &&
    batch.counts.every(({ counts }) => isFine(groupBalance(counts)))
  );
}
