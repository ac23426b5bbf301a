// BMJB_TALLY: what the tally sheet says of a survey, or of one of its questions.
import { type CellInput, type CellValue, customFunction } from '#core/custom-function';
import { answerKey } from '#survey/answers';
import { type Batch, batchesOf, countedBatches } from '#survey/batches';
import { shareOf } from '#survey/figures';
import { type Group, groups } from '#survey/groups';
import {
  type AnswerCounts,
  baseIn,
  peopleIn,
  type QuestionTable,
  questionTables,
} from '#survey/question-table';
import { tallyGroups as enGroups } from '#texts/en/tally-words';
import { functionErrors } from '#texts/function-errors';
import { tallyGroups as kyGroups } from '#texts/ky/tally-words';
import { tallyGroups as ruGroups } from '#texts/ru/tally-words';
import { readCell } from './cells.ts';
import { type KeyedRows, type ReadLine, readKeyedRows, readLines, referenceKey } from './tally-lines.ts';

export const tally = customFunction({
  name: 'BMJB_TALLY',
  arguments: [
    { name: 'tally' },
    { name: 'survey' },
    { name: 'question', optional: true },
    { name: 'group', optional: true },
  ],
  compute(cells, survey, question, group) {
    const rows = readKeyedRows('tally', cells, ['survey', 'question', 'answer']);
    const chosen = readGroup(group);
    if (chosen !== null && !rows.places.has(chosen)) throw new Error(functionErrors.noKey('tally', chosen));
    const lines = readLines('tally', rows, readKey('survey', survey));
    if (lines.length === 0) throw new Error(functionErrors.notFound('survey', 'tally'));
    const asked = readCell('question', question);
    if (asked === '') return surveyRows(lines, chosen, rows);
    const table = tableOf(lines, referenceKey(asked));
    const wanted = chosen ?? 'all';
    if (!table.groups.includes(wanted)) throw new Error(functionErrors.notCounted('group', 'tally'));
    return answerRows(table, wanted, writtenNumbers(rows));
  },
});

function readKey(name: string, input: CellInput): string {
  const value = readCell(name, input);
  if (value === '') throw new Error(functionErrors.empty(name));
  return referenceKey(value);
}

/** A group by its key, or by its word in any language; null where none is named. */
function readGroup(input: CellInput): Group | null {
  const value = readCell('group', input);
  if (value === '') return null;
  const wanted = answerKey(`${value}`);
  const isWanted = (group: Group) =>
    [group, kyGroups[group], ruGroups[group], enGroups[group]].some((word) => answerKey(word) === wanted);
  const found = groups.find(isWanted);
  if (!found) throw new Error(functionErrors.choice('group', Object.values(kyGroups)));
  return found;
}

/** The counts of a question in the batches that count. Throws where one of its own counts cannot be read. */
function tableOf(lines: readonly ReadLine[], question: string): QuestionTable {
  const own = lines.filter(({ line }) => line.question === question);
  if (own.length === 0) throw new Error(functionErrors.notFound('question', 'tally'));
  const problem = own.find((each) => each.problem !== null)?.problem ?? null;
  if (problem !== null) throw new Error(problem);
  const counted = countedOf(lines);
  if (!counted.some((batch) => batch.lines.some((line) => line.question === question)))
    throw new Error(functionErrors.notAgreed('tally'));
  const [table] = questionTables([asked(question)], counted);
  return table as QuestionTable;
}

/** Every question, answer and recorded group, or the group that is named; blank where a number is not known. */
function surveyRows(lines: readonly ReadLine[], chosen: Group | null, rows: KeyedRows): CellValue[][] {
  const questions = [...new Set(lines.flatMap(({ line }) => line.question ?? []))];
  const counted = countedOf(lines);
  if (counted.length === 0) throw new Error(functionErrors.notAgreed('tally'));
  const names = writtenQuestions(rows);
  const numbers = writtenNumbers(rows);
  return questionTables(questions.map(asked), counted).flatMap((table) =>
    table.answers.flatMap((answer) =>
      table.groups
        .filter((group) => chosen === null || group === chosen)
        .map((group) => {
          const name = numbers.get(answer.answer) ?? answer.answer;
          return [
            names.get(table.question) ?? table.question,
            name,
            kyGroups[group],
            ...figureOf(table, answer, group),
          ];
        }),
    ),
  );
}

const asked = (number: string) => ({ number, kind: null, options: null });

function countedOf(lines: readonly ReadLine[]): readonly Batch[] {
  return countedBatches(batchesOf(lines.map(({ line }) => line)));
}

/** Answers as they stand in the sheet: a score stays a number. */
function writtenNumbers({ rows, places }: KeyedRows): ReadonlyMap<string, CellValue> {
  const place = places.get('answer') ?? -1;
  const written = new Map<string, CellValue>();
  for (const row of rows) {
    const value = row[place] ?? '';
    if (typeof value === 'number' && !written.has(`${value}`)) written.set(`${value}`, value);
  }
  return written;
}

/** Questions as they stand in the sheet, by what their spellings share. */
function writtenQuestions({ rows, places }: KeyedRows): ReadonlyMap<string, CellValue> {
  const place = places.get('question') ?? -1;
  const written = new Map<string, CellValue>();
  for (const row of rows) {
    const key = referenceKey(row[place] ?? '');
    if (!written.has(key)) written.set(key, row[place] ?? '');
  }
  return written;
}

function answerRows(
  table: QuestionTable,
  group: Group,
  written: ReadonlyMap<string, CellValue>,
): CellValue[][] {
  return table.answers.map((answer) => [
    written.get(answer.answer) ?? answer.answer,
    ...figureOf(table, answer, group),
  ]);
}

/** Count, base, share and interval of an answer in a group. */
function figureOf(table: QuestionTable, answer: AnswerCounts, group: Group): CellValue[] {
  const people = peopleIn(answer, group, null);
  const found = shareOf(people, baseIn(table, group, null), { smallBase: 1, random: true });
  const { count, base, share, interval } = found;
  return [count, base, share, interval?.low, interval?.high].map((value) => value ?? '');
}
