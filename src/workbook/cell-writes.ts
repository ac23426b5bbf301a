// What a check writes into one sheet: the product's own cells that differ from what stands there, in as few writes as can be.
import { type Cell, type Grid, isBlank, sameCell } from '#core/cell';
import type { WriteCells } from '#core/change';
import { groupedBy } from '#core/group';
import { HEADER_ROW } from '#tables/layout';

/** Cells wanted by the product: line of the grid, place of the column, cell. */
export interface CellWrite {
  readonly line: number;
  readonly place: number;
  readonly cell: Cell;
}

/** Cells wanted in one line, by column keys; columns that the sheet lacks are passed over. */
export function cellWritesAt(
  places: ReadonlyMap<string, number>,
  line: number,
  cells: Readonly<Record<string, Cell>>,
): readonly CellWrite[] {
  return Object.entries(cells).flatMap(([column, cell]) => {
    const place = places.get(column);
    return place === undefined ? [] : [{ line, place, cell }];
  });
}

/** Of wanted cells those in which nothing is written yet: what people wrote stays. */
export function blankOf(grid: Grid, wanted: readonly CellWrite[]): readonly CellWrite[] {
  return wanted.filter(({ line, place }) => isBlank(grid[line]?.[place]));
}

/**
 * The writes that bring the wanted cells about; where nothing differs nothing is written. Cells that lie near each
 * other are written as one block. A block spans other cells only where those are the product's or blank: what people
 * wrote between is never written again, for it may be a formula of which the value alone was read.
 * @param own places of the product's columns: from the header down every cell of these may be written again as it was read
 */
export function writesOf(
  tab: number,
  grid: Grid,
  wanted: readonly CellWrite[],
  own: ReadonlySet<number> = new Set(),
): readonly WriteCells[] {
  const asked = new Set(wanted.map(({ line, place }) => `${line}/${place}`));
  const isFree: IsFree = (line, place) =>
    (own.has(place) && line >= HEADER_ROW - 1) ||
    asked.has(`${line}/${place}`) ||
    isBlank(grid[line]?.[place]);
  const different = wanted.filter(({ line, place, cell }) => !sameCell(grid[line]?.[place] ?? '', cell));
  const columns = new Set(wanted.map(({ place }) => place));
  return runsOf(
    different.map(({ place }) => place),
    (place) => columns.has(place),
  )
    .flatMap(([first, last]) => blocksOf(first, last, different, isFree))
    .map((block) => writeOf(tab, grid, block));
}

/** Whether a cell may be written again as it was read. */
type IsFree = (line: number, place: number) => boolean;

/** Cells to be written within the columns from `first` to `last`. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly CellWrite[];
}

/** From first to last of numbers that hang together: all between them are joined by `joins`. */
function runsOf(
  numbers: readonly number[],
  joins: (number: number) => boolean,
): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    let next = run === undefined ? Number.NaN : run[1] + 1;
    while (next < number && joins(next)) next++;
    if (run !== undefined && next === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The blocks of a run of columns: over whole lines where the run is free, else piece by piece. */
function blocksOf(
  first: number,
  last: number,
  different: readonly CellWrite[],
  isFree: IsFree,
): readonly Block[] {
  const cells = different.filter(({ place }) => place >= first && place <= last);
  const lines = new Map<number, boolean>();
  const isWhole = (line: number): boolean => {
    const known = lines.get(line) ?? places(first, last).every((place) => isFree(line, place));
    lines.set(line, known);
    return known;
  };
  const whole = cells.filter(({ line }) => isWhole(line));
  const byLine = groupedBy(whole, ({ line }) => line);
  const blocks = runsOf([...byLine.keys()], isWhole).map(([top, bottom]) => ({
    first,
    last,
    cells: places(top, bottom).flatMap((line) => byLine.get(line) ?? []),
  }));
  return [
    ...blocks,
    ...piecesOf(
      cells.filter(({ line }) => !isWhole(line)),
      isFree,
    ),
  ];
}

/** The cells of lines that hold something of the people's between: each piece by itself. */
function piecesOf(cells: readonly CellWrite[], isFree: IsFree): readonly Block[] {
  return [...groupedBy(cells, ({ line }) => line)].flatMap(([line, own]) => {
    const runs = runsOf(
      own.map(({ place }) => place),
      (place) => isFree(line, place),
    );
    return runs.map(([first, last]) => ({
      first,
      last,
      cells: own.filter(({ place }) => place >= first && place <= last),
    }));
  });
}

function places(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function writeOf(tab: number, grid: Grid, { first, last, cells }: Block): WriteCells {
  const lines = cells.map(({ line }) => line);
  const top = lines.reduce((one, other) => Math.min(one, other));
  const bottom = lines.reduce((one, other) => Math.max(one, other));
  const block = places(top, bottom).map((line) =>
    places(first, last).map((place): Cell => grid[line]?.[place] ?? ''),
  );
  for (const { line, place, cell } of cells) (block[line - top] as Cell[])[place - first] = cell;
  return { kind: 'cells', tab, row: top + 1, column: first + 1, cells: block };
}
