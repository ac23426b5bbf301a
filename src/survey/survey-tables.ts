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
  /** How many batches do not count, because their entries contradict each other or the first is missing. */
  readonly leftOut: number;
}

/** Adds up the lines of one survey. */
export function surveyTables(questions: readonly Question[], lines: readonly TallyLine[]): SurveyTables {
  const written = lines.filter((line) => groups.some((group) => line[group] !== null));
  const batches = batchesOf(written);
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
    leftOut: batches.length - counted.length,
  };
}

/** The questionnaires of a batch in one village; null where it does not state them. */
function formsIn(lines: readonly TallyLine[]): number | null {
  return lines.find(({ forms }) => forms !== null)?.forms ?? null;
}

function byVillage({ lines }: Batch): readonly (readonly TallyLine[])[] {
  return [...groupedBy(lines, ({ village }) => village).values()];
}

function formsOf(batches: readonly Batch[]): number | null {
  const forms = batches.flatMap(byVillage).map(formsIn);
  return forms.some((count) => count === null) || forms.length === 0
    ? null
    : forms.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/**
 * A batch of several-answer questions alone shows nowhere how many people answered: its questionnaires say it, as a line
 * «жооп бергендер» would.
 */
function withRespondents(batch: Batch, isSeveral: (question: string | null) => boolean): Batch {
  if (!batch.lines.every(({ question }) => isSeveral(question))) return batch;
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
    .filter((question) => !isStated(question))
    .map((question) => ({
      ...first,
      ...blank,
      question,
      answer: answerWords.respondents[0] ?? '',
      all: forms,
    }));
}
