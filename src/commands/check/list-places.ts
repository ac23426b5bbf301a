// Where the lines of «Текшерүү» stand: people's own lines stay, all others close up.
import { type Cell, isBlank } from '#core/cell';
import { tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';

type List = Sheet<'check'>;

/** Whether people have written anything of their own into a line; an unticked box is nothing written. */
export function pinnedLines({ grid, places }: List): (line: number) => boolean {
  const columns = Object.entries(tables.check.columns);
  const own = new Set(columns.flatMap(([key, { owner }]) => (owner === 'product' ? [places.get(key)] : [])));
  const says = (cell: Cell, place: number) => !own.has(place) && !isBlank(cell) && cell !== false;
  return (line) => (grid[line] ?? []).some(says);
}

/** The lines below the headers in which nothing stands at all. */
export function blankLines({ grid, lines }: List, isPinned: (line: number) => boolean): readonly number[] {
  const counted = new Set(lines);
  const blank: number[] = [];
  for (let line = FIRST_ROW - 1; line < grid.length; line++)
    if (!counted.has(line) && !isPinned(line)) blank.push(line);
  return blank;
}

/**
 * The lines that several verdicts get. Those that have one keep it, the others take the free ones, then new ones below
 * everything; what is free then above a line that may move takes the lowest of these.
 * @param kept the line of each verdict that may move, by its key
 * @param fresh the keys of verdicts without a line
 * @param free lines to be had, in order
 * @param below the first line below everything
 */
export function placeLines(
  kept: ReadonlyMap<string, number>,
  fresh: readonly string[],
  free: readonly number[],
  below: number,
): ReadonlyMap<string, number> {
  const placed = new Map(kept);
  fresh.forEach((key, index) => {
    placed.set(key, free[index] ?? below + index - free.length);
  });
  const holes = free.slice(fresh.length);
  const lowest = [...kept].sort(([, one], [, other]) => other - one);
  for (const [key, line] of lowest) {
    const hole = holes.shift();
    if (hole === undefined || hole > line) break;
    placed.set(key, hole);
  }
  return placed;
}
