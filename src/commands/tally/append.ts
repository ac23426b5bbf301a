// Appends the rows of entries of batches to «Эсептөө».
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Environment } from '#core/ports';
import { sentText } from '#survey/row-marks';
import { tables } from '#tables';
import { columnWords } from '#texts';
import { counterStep, countersOf } from '#workbook/counters';
import { commit } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { lastNumber, writeNumber } from '#workbook/numbering';
import type { NewRow } from '#workbook/rows';
import { appended } from '#workbook/steps';
import { batchName, type Unnamed } from './batch-name.ts';
import { type Opened, wholeSheet } from './opened.ts';
import type { TallyCount } from './types.ts';

/** Every column stands in the rows, so that one write holds them unless people have moved the columns apart. */
const blank = Object.fromEntries(
  Object.keys(tables.tally.columns).flatMap((key) => (key === 'check' ? [] : [[key, ''] as const])),
);

/** An entry with its answers; of those laid out for counting there are no counts yet. */
export interface Entry extends Unnamed {
  readonly date: CivilDate;
  readonly counts: readonly TallyCount[];
  /** The marks of the rows that it was counted from: each of its own rows keeps some. */
  readonly marks?: readonly string[];
}

/**
 * Writes entries and returns the numbers of their rows. A group that is counted anywhere in one is zero where it is
 * not stated.
 */
export function appendEntries(
  environment: Environment,
  opened: Opened,
  entries: readonly Entry[],
  log: string,
): readonly string[] {
  const { book } = opened;
  const tally = wholeSheet(opened, 'tally');
  const counters = countersOf(book);
  let last = lastNumber(tally, counters.get('tally') ?? 0);
  const numbered = entries.map((entry) =>
    rowsOf(opened, entry).map((row) => ({ ...row, number: writeNumber(tables.tally.prefix ?? '', ++last) })),
  );
  const numbers = numbered.flat().map(({ number }) => number);
  commit(environment, book, 'tally', [
    ...counterStep(book, new Map(counters).set('tally', last)),
    ...numbered.map((rows) => appended(tally, rows)),
    ...logStep(book, environment, log, { sheet: 'tally', rows: numbers }),
  ]);
  return numbers;
}

/** The cells of an entry's rows, but for their numbers. */
function rowsOf({ language, sheet }: Opened, entry: Entry): readonly NewRow[] {
  const { id, survey, member, village, date, forms, counts } = entry;
  const entryWords = columnWords(language, 'tally', 'entry').choices;
  const shared: Readonly<Record<string, Cell>> = {
    ...blank,
    survey,
    member,
    village,
    date: { date },
    batch: batchName(sheet('tally').records, entry),
    entry: entryWords[entry.entry] ?? entry.entry,
    forms: forms ?? '',
    ...Object.fromEntries(counts.flatMap((one) => Object.keys(one.counts)).map((group) => [group, 0])),
  };
  const { marks = [] } = entry;
  const share = Math.ceil(marks.length / Math.max(1, counts.length));
  return counts.map(({ question, answer, counts: people }, at) => ({
    ...shared,
    question,
    answer,
    sent: sentText(id, marks.slice(at * share, (at + 1) * share)),
    ...people,
  }));
}
