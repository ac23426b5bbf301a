// Appends the rows of one entry of a batch to «Эсептөө», all in one write.
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { World } from '#core/ports';
import { tables } from '#tables';
import { columnWords } from '#texts';
import { countersOf, keepCounters } from '../counters.ts';
import { logLine } from '../log.ts';
import { lastNumber, writeNumber } from '../numbering.ts';
import { appendRows } from '../rows.ts';
import { batchName, type Unnamed } from './batch-name.ts';
import { type Opened, targetIn } from './opened.ts';
import type { TallyCount } from './types.ts';

/** Every column stands in the rows, so that one write holds them. */
const blank = Object.fromEntries(
  Object.keys(tables.tally.columns).flatMap((key) => (key === 'check' ? [] : [[key, ''] as const])),
);

/** An entry with its answers; of those laid out for counting there are no counts yet. */
export interface Entry extends Unnamed {
  readonly date: CivilDate;
  readonly counts: readonly TallyCount[];
}

/**
 * Writes an entry and returns the numbers of its rows. A group that is counted anywhere in it is nought where it is
 * not stated. The counter is raised first: a run that breaks off leaves out numbers, but gives none twice.
 */
export function appendEntry(world: World, opened: Opened, entry: Entry, log: string): readonly string[] {
  const { book, language, sheet } = opened;
  const tally = sheet('tally');
  const target = targetIn(opened, 'tally');
  const last = lastNumber(tally, countersOf(book).get('tally') ?? 0);
  const { id, survey, member, village, date, forms, counts } = entry;
  const entryWords = columnWords(language, 'tally', 'entry').choices;
  const shared: Readonly<Record<string, Cell>> = {
    ...blank,
    survey,
    member,
    village,
    date: { date },
    batch: batchName(tally.records, entry),
    entry: entryWords[entry.entry] ?? entry.entry,
    forms: forms ?? '',
    sent: id,
    ...Object.fromEntries(counts.flatMap((one) => Object.keys(one.counts)).map((group) => [group, 0])),
  };
  const rows = counts.map(({ question, answer, counts: people }, index) => ({
    ...shared,
    number: writeNumber(tables.tally.prefix ?? '', last + index + 1),
    question,
    answer,
    ...people,
  }));
  const numbers = rows.map(({ number }) => number);
  const counters = new Map(countersOf(book)).set('tally', last + rows.length);
  world.book.apply([
    ...keepCounters(book, counters),
    ...appendRows(target, rows),
    ...logLine(book, world, log, { sheet: 'tally', rows: numbers }),
  ]);
  return numbers;
}
