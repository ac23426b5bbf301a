// BMJB_TALLY: what the tally sheet says of one question.
import { type CellInput, type CellValue, customFunction } from '#core/custom-function';
import { answerKey } from '#survey/answers';
import { batchesOf, countedBatches } from '#survey/batches';
import { shareOf } from '#survey/figures';
import { type Group, groups, type TallyLine } from '#survey/groups';
import { baseIn, peopleIn, type QuestionTable, questionTables } from '#survey/question-table';
import { tallyGroups as enGroups } from '#texts/en/tally-words';
import { functionErrors } from '#texts/function-errors';
import { tallyGroups as kyGroups } from '#texts/ky/tally-words';
import { tallyGroups as ruGroups } from '#texts/ru/tally-words';
import { readCell } from './cells.ts';
import { type KeyedRows, readKeyedRows, readLines, referenceKey } from './tally-lines.ts';

export const tally = customFunction({
  name: 'BMJB_TALLY',
  arguments: [{ name: 'tally' }, { name: 'survey' }, { name: 'question' }, { name: 'group', optional: true }],
  compute(cells, survey, question, group) {
    const rows = readKeyedRows('tally', cells, ['survey', 'question', 'answer']);
    const chosen = readGroup(group);
    if (!rows.places.has(chosen)) throw new Error(functionErrors.noKey('tally', chosen));
    const lines = readLines('tally', rows, readKey('survey', survey));
    if (lines.length === 0) throw new Error(functionErrors.notFound('survey', 'tally'));
    const table = tableOf(lines, readKey('question', question));
    if (!table.groups.includes(chosen)) throw new Error(functionErrors.notCounted('group', 'tally'));
    return answerRows(table, chosen, writtenAnswers(rows));
  },
});

function readKey(name: string, input: CellInput): string {
  const value = readCell(name, input);
  if (value === '') throw new Error(functionErrors.empty(name));
  return referenceKey(value);
}

/** A group by its key, or by its word in any language. */
function readGroup(input: CellInput): Group {
  const value = readCell('group', input);
  if (value === '') return 'all';
  const wanted = answerKey(`${value}`);
  const isWanted = (group: Group) =>
    [group, kyGroups[group], ruGroups[group], enGroups[group]].some((word) => answerKey(word) === wanted);
  const found = groups.find(isWanted);
  if (!found) throw new Error(functionErrors.choice('group', Object.values(kyGroups)));
  return found;
}

/** The counts of a question in the batches that count. */
function tableOf(lines: readonly TallyLine[], question: string): QuestionTable {
  if (!lines.some((line) => line.question === question))
    throw new Error(functionErrors.notFound('question', 'tally'));
  const counted = countedBatches(batchesOf(lines));
  if (!counted.some((batch) => batch.lines.some((line) => line.question === question)))
    throw new Error(functionErrors.notAgreed('tally'));
  const [table] = questionTables([{ number: question, kind: null, options: null }], counted);
  return table as QuestionTable;
}

/** Answers as they stand in the sheet: a score stays a number. */
function writtenAnswers({ rows, places }: KeyedRows): ReadonlyMap<string, CellValue> {
  const place = places.get('answer') ?? -1;
  const written = new Map<string, CellValue>();
  for (const row of rows) {
    const value = row[place] ?? '';
    if (typeof value === 'number' && !written.has(`${value}`)) written.set(`${value}`, value);
  }
  return written;
}

function answerRows(
  table: QuestionTable,
  group: Group,
  written: ReadonlyMap<string, CellValue>,
): CellValue[][] {
  return table.answers.map((places) => {
    const people = peopleIn(places, group, null);
    const found = shareOf(people, baseIn(table, group, null), { smallBase: 1, random: true });
    const { count, base, share, interval } = found;
    const shown = [count, base, share, interval?.low, interval?.high].map((value) => value ?? '');
    return [written.get(places.answer) ?? places.answer, ...shown];
  });
}
