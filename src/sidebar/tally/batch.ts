// A batch while it is counted: adding, taking away, and what is ready to be sent. Nothing here changes in place.
import type { TallyBatch, TallyCount, TallyGroup, TallySurvey } from '#commands/server';

export type Counts = TallyCount['counts'];

/** The greatest count that can be typed. */
const MOST = 99_999;

/** A batch without counts, for the same survey, people and place as `before` where there was one. */
export function emptyBatch(id: string, today: string, before?: TallyBatch): TallyBatch {
  const { survey = '', member = '', village = '', entry = 'first' } = before ?? {};
  return { id, survey, member, village, date: today, entry, forms: 0, counts: [] };
}

/** What is counted of one answer to one question. */
export function countsOf({ counts }: TallyBatch, question: string, answer: string): Counts {
  return counts.find((count) => count.question === question && count.answer === answer)?.counts ?? {};
}

/** One more or one less in `all` and in `groups`; never below zero, and a group nobody counted is not begun by taking away. */
export function addOne(
  batch: TallyBatch,
  question: string,
  answer: string,
  by: 1 | -1,
  groups: readonly TallyGroup[],
): TallyBatch {
  const counts = { ...countsOf(batch, question, answer) };
  for (const group of ['all', ...groups] as const) {
    const before = counts[group];
    if (by === 1 || before !== undefined) counts[group] = Math.max(0, (before ?? 0) + by);
  }
  return withCounts(batch, question, answer, counts);
}

/** One more form: each of its answers in `all` and in `groups`. */
export function addForm(
  batch: TallyBatch,
  answers: Readonly<Record<string, readonly string[]>>,
  groups: readonly TallyGroup[],
): TallyBatch {
  return Object.entries(answers)
    .flatMap(([question, own]) => own.map((answer) => [question, answer] as const))
    .reduce((sum, [question, answer]) => addOne(sum, question, answer, 1, groups), batch);
}

/** One group's count as a person put it. */
export function putCount(
  batch: TallyBatch,
  question: string,
  answer: string,
  group: TallyGroup,
  count: number,
): TallyBatch {
  const counts = { ...countsOf(batch, question, answer), [group]: withinBounds(count) };
  return withCounts(batch, question, answer, counts);
}

export function withinBounds(count: number): number {
  return Math.min(MOST, Math.max(0, count));
}

/** Whether anything is counted. */
export function hasCounts({ counts }: TallyBatch): boolean {
  return counts.some((count) => Object.values(count.counts).some((people) => people > 0));
}

/**
 * The batch as it is sent: in a question that was counted, an answer that nobody gave is zero, and so is a group
 * that was counted at another answer. Questions that nobody counted are left out.
 */
export function readyToSend(batch: TallyBatch, survey: TallySurvey | undefined): TallyBatch {
  const questions = [...new Set(batch.counts.map(({ question }) => question))];
  const counts = questions.flatMap((question) => {
    const counted = batch.counts.filter((count) => count.question === question);
    const groups = [...new Set(counted.flatMap((count) => Object.keys(count.counts) as TallyGroup[]))];
    if (counted.every((count) => Object.values(count.counts).every((people) => people === 0))) return [];
    const noughts = Object.fromEntries(['all', ...groups].map((group) => [group, 0]));
    const asked = survey?.questions.find(({ row }) => row === question)?.answers ?? [];
    return [...new Set([...asked, ...counted.map(({ answer }) => answer)])].map((answer) => ({
      question,
      answer,
      counts: { ...noughts, ...countsOf(batch, question, answer) },
    }));
  });
  return { ...batch, counts };
}

function withCounts(batch: TallyBatch, question: string, answer: string, counts: Counts): TallyBatch {
  const isThis = (count: TallyCount) => count.question === question && count.answer === answer;
  const known = batch.counts.some(isThis);
  return {
    ...batch,
    counts: known
      ? batch.counts.map((count) => (isThis(count) ? { ...count, counts } : count))
      : [...batch.counts, { question, answer, counts }],
  };
}
