// Lines of a tally for tests, as short as a case needs them.
import type { CivilDate } from '../../src/core/date.ts';
import { batchesOf, countedBatches } from '../../src/survey/batches.ts';
import type { TallyLine } from '../../src/survey/groups.ts';
import { type AskedQuestion, type QuestionTable, questionTables } from '../../src/survey/question-table.ts';

/** A line of survey С-001, question СУ-001, counted by М-001 in Арал on one day; every group blank. */
export function line(more: Partial<TallyLine>): TallyLine {
  return {
    survey: 'С-001',
    question: 'СУ-001',
    answer: 'ооба',
    member: 'М-001',
    village: 'Арал',
    date: '2024-11-05' as CivilDate,
    batch: null,
    entry: null,
    forms: null,
    all: null,
    women: null,
    men: null,
    youth: null,
    elderly: null,
    unemployed: null,
    disabled: null,
    other: null,
    notStated: null,
    sent: null,
    ...more,
  };
}

export function question(more: Partial<AskedQuestion> = {}): AskedQuestion {
  return { number: 'СУ-001', kind: 'one', options: null, ...more };
}

/** The tables of these questions from the batches that count. */
export function tablesOf(
  lines: readonly TallyLine[],
  questions: readonly AskedQuestion[] = [question()],
): readonly QuestionTable[] {
  return questionTables(questions, countedBatches(batchesOf(lines)));
}

/** The table of the first question. */
export function tableOf(lines: readonly TallyLine[], asked: AskedQuestion = question()): QuestionTable {
  const [table] = tablesOf(lines, [asked]);
  if (!table) throw new Error('No table');
  return table;
}
