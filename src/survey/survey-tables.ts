// The counts of a survey, question by question, of the batches that count.
import { groupedBy } from '#core/group';
import type { Question } from '#tables/questions';
import { answerWords } from './answer-words.ts';
import { roleOf } from './answers.ts';
import { type Batch, batchesOf, countedBatches } from './batches.ts';
import { groups, type TallyLine } from './groups.ts';
import { type QuestionTable, questionTables } from './question-table.ts';

export interface SurveyTables {
  readonly questions: readonly Question[];
  readonly tables: readonly QuestionTable[];
  /** The questionnaires of the batches that count; null where one of these does not state them. */
  readonly forms: number | null;
  /** The questionnaires of all batches, those left out too; null where one of these does not state them for certain. */
  readonly complete: number | null;
  /** The batches that do not count, because their entries contradict each other or the first is missing. */
  readonly leftOut: readonly LeftOut[];
}

/** A batch that does not count. */
export interface LeftOut {
  /** Its name, or else its village. */
  readonly batch: string;
  /** Its questionnaires; null where they are not known for certain. */
  readonly forms: number | null;
}

/**
 * The lines of each survey. A line whose own survey is not known belongs to that of its question, or else of its batch.
 */
export function linesBySurvey<Line extends TallyLine>(
  lines: readonly Line[],
  questions: readonly Pick<Question, 'number' | 'survey'>[],
): ReadonlyMap<string, readonly Line[]> {
  const asking = new Map(questions.map(({ number, survey }) => [number, survey]));
  const inBatch = new Map(
    lines.flatMap(({ batch, survey }) => (batch && survey ? [[batch, survey] as const] : [])),
  );
  const surveyOf = ({ survey, question, batch }: Line) =>
    survey ?? asking.get(question ?? '') ?? inBatch.get(batch ?? '') ?? '';
  return groupedBy(lines, surveyOf);
}

/** Adds up the lines of one survey. */
export function surveyTables(questions: readonly Question[], lines: readonly TallyLine[]): SurveyTables {
  const numbers = new Set(questions.map(({ number }) => number));
  const known = lines.map((line) => (numbers.has(line.question ?? '') ? line : { ...line, question: null }));
  const batches = batchesOf(known);
  const counted = countedBatches(batches);
  const kinds = new Map(questions.map(({ number, kind }) => [number, kind]));
  const isSeveral = (question: string | null) => (kinds.get(question ?? '') ?? 'several') === 'several';
  return {
    questions,
    tables: questionTables(
      questions,
      counted.map((batch) => withRespondents(batch, isSeveral)),
    ),
    forms: formsOf(counted),
    complete: sumOf(batches.map(certainForms)),
    leftOut: batches
      .filter((batch) => !counted.includes(batch))
      .map((batch) => ({ batch: batch.name || batch.village, forms: certainForms(batch) })),
  };
}

/** The questionnaires of a batch in one village; null where it does not state them. */
function formsIn(lines: readonly TallyLine[]): number | null {
  return lines.find(({ forms }) => forms !== null)?.forms ?? null;
}

function byVillage({ lines }: Pick<Batch, 'lines'>): readonly (readonly TallyLine[])[] {
  return [...groupedBy(lines, ({ village }) => village).values()];
}

function formsOf(batches: readonly Pick<Batch, 'lines'>[]): number | null {
  return sumOf(batches.flatMap(byVillage).map(formsIn));
}

function sumOf(forms: readonly (number | null)[]): number | null {
  if (forms.length === 0 || forms.includes(null)) return null;
  return forms.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The questionnaires of a batch of which both its entries say the same. */
function certainForms({ lines, secondLines }: Batch): number | null {
  const [first, second] = [lines, secondLines].map((entry) =>
    entry.length === 0 ? null : formsOf([{ lines: entry }]),
  );
  if (first == null) return second ?? null;
  return second == null || second === first ? first : null;
}

/**
 * A batch of several-answer questions alone shows nowhere how many people answered: its questionnaires say it, as a line
 * «жооп бергендер» would.
 */
function withRespondents(batch: Batch, isSeveral: (question: string | null) => boolean): Batch {
  if (!batch.lines.every(({ question }) => question === null || isSeveral(question))) return batch;
  const stated = byVillage(batch).flatMap((lines) => respondentLines(lines, formsIn(lines)));
  return { ...batch, lines: [...batch.lines, ...stated] };
}

function respondentLines(lines: readonly TallyLine[], forms: number | null): readonly TallyLine[] {
  const [first] = lines;
  if (forms === null || first === undefined) return [];
  const isStated = (question: string | null) =>
    lines.some((line) => line.question === question && roleOf(line.answer ?? '') === 'respondents');
  const blank = Object.fromEntries(groups.map((group) => [group, null]));
  return [...new Set(lines.map(({ question }) => question))]
    .filter((question) => question !== null && !isStated(question))
    .map((question) => ({
      ...first,
      ...blank,
      question,
      answer: answerWords.respondents[0] ?? '',
      all: forms,
    }));
}
