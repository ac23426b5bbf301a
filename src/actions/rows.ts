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

/** The change that appends rows, in one write. */
export function appendRows({ tab, places, free }: Target, rows: readonly NewRow[]): WriteCells {
  const width = Math.max(...places.values()) + 1;
  const cells = rows.map((row) => {
    const line: Cell[] = Array.from({ length: width }, () => '');
    for (const [key, cell] of Object.entries(row)) {
      const place = places.get(key);
      if (place !== undefined) line[place] = cell;
    }
    return line;
  });
  return { kind: 'cells', tab, row: free, column: 1, cells };
}
