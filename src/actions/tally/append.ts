// Appends the rows of one entry of a batch to «Эсептөө»: in one write, or in several that can be gone on with.
import { type Cell, isBlank } from '#core/cell';
import type { WriteCells } from '#core/change';
import type { CivilDate } from '#core/date';
import type { World } from '#core/ports';
import { runsOf } from '#core/runs';
import { tables } from '#tables';
import { columnWords } from '#texts';
import { changesIn } from '../changes-in.ts';
import { wantedAt } from '../check/sheet-changes.ts';
import { countersOf, keepCounters } from '../counters.ts';
import { logLine } from '../log.ts';
import { lastNumber, writeNumber } from '../numbering.ts';
import { appendRows, type NewRow, type Target } from '../rows.ts';
import { batchName, type Unnamed } from './batch-name.ts';
import { type Opened, targetIn } from './opened.ts';
import type { TallyCount } from './types.ts';

/** Every column stands in the rows, so that one write holds them unless people have moved the columns apart. */
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
  const { book } = opened;
  const target = targetIn(opened, 'tally');
  const { rows, raised } = numberedRows(opened, entry);
  const numbers = rows.map(({ number }) => number);
  world.book.apply([
    ...raised,
    ...markFirst(appendRows(target, rows), target),
    ...logLine(book, world, log, { sheet: 'tally', rows: numbers }),
  ]);
  return numbers;
}

/**
 * Goes on with an entry of which a run that broke off has written some columns: those of its columns in which nothing
 * stands yet are written. Where all stands, nothing is.
 * @param lines the lines of the grid that bear its mark, in their order
 */
export function completeEntry(world: World, opened: Opened, entry: Entry, lines: readonly number[]): void {
  const { book, sheet } = opened;
  const tally = sheet('tally');
  const { rows, raised } = numberedRows(opened, entry);
  if (rows.length !== lines.length) return;
  const wanted = rows.flatMap((row, index) => wantedAt(tally.places, lines[index] ?? -1, row));
  const filled = wanted.filter(({ cell }) => cell !== '');
  const lacking = runsOf([...new Set(wanted.map(({ place }) => place))]).flatMap(({ first, count }) => {
    const own = filled.filter(({ place }) => place >= first && place < first + count);
    return own.every(({ line, place }) => isBlank(tally.grid[line]?.[place])) ? own : [];
  });
  const changes = changesIn(book, tally, lacking);
  const givesNumbers = lacking.some(({ place }) => place === tally.places.get('number'));
  if (changes.length > 0) world.book.apply([...(givesNumbers ? raised : []), ...changes]);
}

/** The rows of an entry with their numbers, and the change that raises the counter so far. */
function numberedRows(opened: Opened, entry: Entry) {
  const { book, sheet } = opened;
  const last = lastNumber(sheet('tally'), countersOf(book).get('tally') ?? 0);
  const rows = rowsOf(opened, entry).map((row, index) => ({
    ...row,
    number: writeNumber(tables.tally.prefix ?? '', last + index + 1),
  }));
  const counters = new Map(countersOf(book)).set('tally', last + rows.length);
  return { rows, raised: keepCounters(book, counters) };
}

/** The mark goes first: by it a batch of which the rest is missing is known. */
function markFirst(writes: readonly WriteCells[], { places }: Target): readonly WriteCells[] {
  const mark = (places.get('sent') ?? -1) + 1;
  const holdsMark = ({ column, cells }: WriteCells) =>
    column <= mark && mark < column + (cells[0]?.length ?? 0);
  return [...writes.filter(holdsMark), ...writes.filter((write) => !holdsMark(write))];
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
    sent: id,
    ...Object.fromEntries(counts.flatMap((one) => Object.keys(one.counts)).map((group) => [group, 0])),
  };
  return counts.map(({ question, answer, counts: people }) => ({ ...shared, question, answer, ...people }));
}
