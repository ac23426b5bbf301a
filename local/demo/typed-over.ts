// The block of cells that a person's typing turns a sheet's cells into.
import type { DemoSheet, Typed } from './row.ts';

export type Grid = readonly (readonly unknown[])[];

export interface Block {
  /** Where its first cell stands, from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
}

/** Rows above the people's: keys, title, headers. */
const HEAD = 3;

/** The rows of `sheet` laid over `grid`: those whose number stands there in their places, all others below what stands. */
export function typedOver(grid: Grid, { rows }: DemoSheet): Block {
  const keys = grid[0] ?? [];
  const numbers = grid.map((line, index) => (index < HEAD ? '' : line[keys.indexOf('number')]));
  let free = endOf(grid);
  const lines = rows.map((row) => {
    const stands = numbers.indexOf(row.number);
    return { ...row, line: stands >= 0 ? stands : free++ };
  });
  const typedKeys = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const places = [...typedKeys].map((key) => keys.indexOf(key));
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const [top, bottom] = lines.reduce<readonly [number, number]>(
    ([least, most], { line }) => [Math.min(least, line), Math.max(most, line)],
    [Number.POSITIVE_INFINITY, 0],
  );
  const cells = Array.from({ length: bottom - top + 1 }, (_, index) =>
    Array.from({ length: right - left + 1 }, (__, place) => quoted(grid[top + index]?.[left + place] ?? '')),
  );
  for (const row of lines)
    for (const [key, value] of Object.entries(row.cells))
      (cells[row.line - top] as unknown[])[keys.indexOf(key) - left] = typed(value);
  return { row: top + 1, column: left + 1, cells };
}

/** The index of the line below the last one in which anything stands. */
function endOf(grid: Grid): number {
  let end = grid.length;
  while (end > HEAD && (grid[end - 1] ?? []).every((cell) => cell === '')) end--;
  return Math.max(end, HEAD);
}

/** A day becomes a date; a text that a spreadsheet would take for something else is quoted. */
function typed(value: Typed): unknown {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(`${value}`);
  return day ? new Date(Number(day[1]), Number(day[2]) - 1, Number(day[3])) : quoted(value);
}

function quoted(value: unknown): unknown {
  return typeof value === 'string' && /^[=+\-'@\d]/.test(value) ? `'${value}` : value;
}
