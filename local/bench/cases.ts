// The actions that are measured, one after another on one workbook.
import { typeInto } from './cell.ts';
import { ANSWERS, questionOf } from './surveys.ts';
import type { Workbook } from './workbook.ts';

interface Case {
  readonly name: string;
  /** Does what a person does before, which is not measured, and returns what is. */
  readonly begin: (workbook: Workbook) => () => void;
}

/** The case that comes before all others: the making of the workbook. */
export const SET_UP = 'set up';

/** In their order: each leaves behind what it writes; the one that writes most stands last. */
export const cases: readonly Case[] = [
  { name: 'check', begin: calling('checkWorkbook') },
  { name: 'recheck', begin: calling('checkWorkbook') },
  { name: 'open', begin: calling('readSidebar', null, null, true) },
  { name: 'edit', begin: editing },
  { name: 'tally', begin: calling('sendBatch', batch()) },
  { name: 'act', begin: calling('makeActDocument', 'АК-001') },
  { name: 'report', begin: calling('makeReportDocument') },
  { name: 'results', begin: calling('computeResults') },
];

function calling(name: string, ...args: readonly unknown[]): Case['begin'] {
  return ({ host, fresh }) => {
    const bundle = fresh();
    return () => void host.run(bundle, name, args);
  };
}

/** A member's side becomes another; `onEdit` runs as Google runs it. */
function editing({ host, fresh }: Workbook): () => void {
  const bundle = fresh();
  const edit = typeInto(host, ['side', 'birthDate', 'appointed'], 'side', 'жаран');
  return () => void host.runSimpleTrigger(bundle, 'onEdit', edit);
}

/** The counts of two hundred questionnaires on five questions. */
function batch() {
  const people = { all: 40, women: 21, men: 19 };
  const questions = [0, 1, 2, 3, 4].map((order) => questionOf(0, order));
  return {
    id: 'bench',
    survey: 'С-001',
    member: 'М-001',
    village: 'Баетов',
    date: '2025-12-22',
    entry: 'first',
    forms: 200,
    counts: questions.flatMap((question) => ANSWERS.map((answer) => ({ question, answer, counts: people }))),
  };
}
