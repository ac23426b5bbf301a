// Appending rows below everything that stands in a sheet.
import { type Cell, type Grid, isBlank } from '#core/cell';
import type { TabRef, WriteCells } from '#core/change';
import { FIRST_ROW } from '#tables/layout';

/** A row by column keys; what it does not name stays blank. */
export type NewRow = Readonly<Record<string, Cell>>;

/** Where rows go: the tab, the places of its columns, and its first free row, counted from 1. */
export interface Target {
  readonly tab: TabRef;
  readonly places: ReadonlyMap<string, number>;
  readonly free: number;
}

/** The first row below everything people or the product wrote; an unticked box is nothing written. */
export function firstFreeRow(grid: Grid): number {
  let last = grid.length;
  while (last >= FIRST_ROW && (grid[last - 1] ?? []).every((cell) => isBlank(cell) || cell === false)) last--;
  return Math.max(last + 1, FIRST_ROW);
}

/**
 * The changes that append rows: one write for each run of columns that they name, first that of their numbers, by which
 * a row is known again of which the rest is missing. Columns that no row names are not written at all, for people may
 * keep formulas there ahead of the rows.
 */
export function appendRows({ tab, places, free }: Target, rows: readonly NewRow[]): readonly WriteCells[] {
  const named = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const keys = new Map(
    named.flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [[place, key] as const];
    }),
  );
  const number = places.get('number') ?? -1;
  const runs = runsOf([...keys.keys()]);
  const ordered = [
    ...runs.filter((run) => run.includes(number)),
    ...runs.filter((run) => !run.includes(number)),
  ];
  return ordered.map((run) => ({
    kind: 'cells',
    tab,
    row: free,
    column: (run[0] ?? 0) + 1,
    cells: rows.map((row) => run.map((place) => row[keys.get(place) ?? ''] ?? '')),
  }));
}

/** Numbers that follow one another, run by run. */
function runsOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs;
}
