// The widths of a table's columns, in twips: none narrower than its longest word, the rest as it is shared out or as texts need it.
import { longestWord, widthOf } from './letter-widths.ts';

/** The space at the left and at the right of a cell's text. */
export const PADDING = 100;
/** What the lines of a table and the rounding of letters take of a cell: without it a date is broken in two. */
const LINES = 40;

/** The sizes that letters of a table may shrink by until its words fit, in points. */
const SMALLEST = 7;
const STEP = 0.5;
/** The most of the room that one line of a text can ask for. */
const WIDEST = 0.8;

export interface Columns {
  readonly widths: readonly number[];
  /** The size of letters in which every word fits, in points. */
  readonly size: number;
}

export interface Shared {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the room, one a column. */
  readonly shares: readonly number[];
  /** The rest of the room goes to the columns that have long texts, whatever the shares. */
  readonly byTexts?: boolean;
  /** In points, the largest. */
  readonly size: number;
  readonly room: number;
}

/** Widths that make the whole room, and the size of letters; a table that is too wide for its words gets smaller letters. */
export function columnsOf(table: Shared): Columns {
  for (let { size } = table; ; size -= STEP) {
    const least = leastWidths(table, size);
    if (sum(least) <= table.room || size <= SMALLEST) return { widths: fitted(table, least, size), size };
  }
}

function leastWidths({ header, rows, shares }: Shared, size: number): readonly number[] {
  return shares.map((_, column) => {
    const words = rows.map((row) => longestWord(row[column] ?? '', size));
    return Math.max(0, longestWord(header[column] ?? '', size, true), ...words) + 2 * PADDING + LINES;
  });
}

/** Columns that are too narrow take from those that have more than they need. */
function fitted(table: Shared, least: readonly number[], size: number): readonly number[] {
  const { room } = table;
  const excess = sum(least) - room;
  if (excess >= 0)
    return whole(
      least.map((width) => (width / sum(least)) * room),
      room,
    );
  const wanted = table.byTexts ? byTexts(table, least, size) : byShares(table);
  const lack = sum(wanted.map((width, column) => Math.max(0, (least[column] ?? 0) - width)));
  const spare = wanted.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  const given = sum(spare) === 0 ? 0 : lack / sum(spare);
  return whole(
    wanted.map((width, column) => Math.max(width, least[column] ?? 0) - (spare[column] ?? 0) * given),
    room,
  );
}

function byShares({ shares, room }: Shared): readonly number[] {
  const all = sum(shares) || 1;
  return shares.map((share) => (share / all) * room);
}

/** What is left over the least goes to each column by how much wider its longest line would have it. */
function byTexts(
  { header, rows, shares, room }: Shared,
  least: readonly number[],
  size: number,
): readonly number[] {
  const more = shares.map((_, column) => {
    const lines = rows.flatMap((row) => (row[column] ?? '').split('\n')).map((line) => widthOf(line, size));
    const longest = Math.max(widthOf(header[column] ?? '', size, true), ...lines) + 2 * PADDING;
    return Math.max(1, Math.min(longest, room * WIDEST) - (least[column] ?? 0));
  });
  const left = room - sum(least);
  return least.map((width, column) => width + (left * (more[column] ?? 0)) / sum(more));
}

/** Whole twips; the last column takes what rounding leaves. */
function whole(widths: readonly number[], room: number): readonly number[] {
  const rounded = widths.map(Math.floor);
  return rounded.map((width, column) =>
    column === rounded.length - 1 ? width + room - sum(rounded) : width,
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
