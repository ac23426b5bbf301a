// What a check writes into one sheet: the product's own cells that differ from what stands there, in as few writes as can be.
import { type Cell, type Grid, sameCell } from '#core/cell';
import type { WriteCells } from '#core/change';

/** Cells wanted by the product: line of the grid, place of the column, cell. */
export interface Wanted {
  readonly line: number;
  readonly place: number;
  readonly cell: Cell;
}

/** Cells wanted in one line, by column keys; columns that the sheet lacks are passed over. */
export function wantedAt(
  places: ReadonlyMap<string, number>,
  line: number,
  cells: Readonly<Record<string, Cell>>,
): readonly Wanted[] {
  return Object.entries(cells).flatMap(([column, cell]) => {
    const place = places.get(column);
    return place === undefined ? [] : [{ line, place, cell }];
  });
}

/**
 * The writes that bring the wanted cells about. Columns that stand side by side are written as one block, over whose
 * other cells what was read is written again; where nothing differs nothing is written.
 */
export function writesOf(tab: number, grid: Grid, wanted: readonly Wanted[]): readonly WriteCells[] {
  const different = wanted.filter(({ line, place, cell }) => !sameCell(grid[line]?.[place] ?? '', cell));
  return blocksOf(different, new Set(wanted.map(({ place }) => place))).map(({ first, last, cells }) => {
    const lines = cells.map(({ line }) => line);
    const top = Math.min(...lines);
    const bottom = Math.max(...lines);
    const block = Array.from({ length: bottom - top + 1 }, (_, index) =>
      Array.from(
        { length: last - first + 1 },
        (_unused, offset) => grid[top + index]?.[first + offset] ?? '',
      ),
    );
    for (const { line, place, cell } of cells) (block[line - top] as Cell[])[place - first] = cell;
    return { kind: 'cells', tab, row: top + 1, column: first + 1, cells: block };
  });
}

interface Block {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly Wanted[];
}

/** Draws the differing cells together into runs of columns that are all the product's. */
function blocksOf(different: readonly Wanted[], own: ReadonlySet<number>): readonly Block[] {
  const places = [...new Set(different.map(({ place }) => place))].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    const joined =
      run &&
      Array.from({ length: place - run.last }, (_, index) => run.last + index).every((one) => own.has(one));
    if (run && joined) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => ({
    first,
    last,
    cells: different.filter(({ place }) => place >= first && place <= last),
  }));
}
