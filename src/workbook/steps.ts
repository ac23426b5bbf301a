// What a command is about to write, as data that can be carried out once more in a workbook that people have rearranged since.
import { type Cell, type Grid, isBlank, sameCell } from '#core/cell';
import type { Change } from '#core/change';
import { groupedBy } from '#core/group';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { asText } from '#tables/read-cell';
import type { Book } from './book.ts';
import { type CellWrite, cellWritesAt } from './cell-writes.ts';
import { changesIn } from './changes-in.ts';
import { readCounters, writeCounters } from './numbering.ts';
import { appendRows, firstFreeRow, type NewRow } from './rows.ts';
import { settingCells, settingOf } from './settings-rows.ts';

/** Rows that are appended. A numbered row is known again by its number, any other by what it says. */
interface AppendedRows {
  readonly kind: 'rows';
  readonly sheet: SheetKey;
  /** The first free row when they were meant, from 1; rows without a number stand nowhere above it. */
  readonly free: number;
  readonly columns: readonly string[];
  /** A row's cells in the order of `columns`; null where it does not name the column. */
  readonly rows: readonly (readonly (Cell | null)[])[];
}

/** Cells of a row that is there. */
interface FilledCells {
  readonly kind: 'cells';
  readonly sheet: SheetKey;
  /** The row's number; empty where it has none yet: then it is known by its line alone. */
  readonly row: string;
  /** Index of the row in the grid when the cells were meant. */
  readonly line: number;
  /** By column: what stood there, and what is to stand there. */
  readonly cells: Readonly<Record<string, { readonly was: Cell; readonly now: Cell }>>;
}

/** Counters of numbers, which only ever rise, even where others have raised them meanwhile. */
interface RaisedCounters {
  readonly kind: 'counters';
  readonly sheet: 'settings';
  readonly counters: Readonly<Record<string, number>>;
}

export type Step = AppendedRows | FilledCells | RaisedCounters;

/** The step that appends rows below everything that stands in a sheet. */
export function appended({ key, grid }: Pick<Sheet, 'key' | 'grid'>, rows: readonly NewRow[]): Step {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  return { kind: 'rows', sheet: key, free: firstFreeRow(grid), columns, rows: cells };
}

/** The steps that bring wanted cells about in rows that are there; none where all of them stand already. */
export function filled(
  { key, grid, places }: Pick<Sheet, 'key' | 'grid' | 'places'>,
  wanted: readonly CellWrite[],
): readonly Step[] {
  const columns = new Map([...places].map(([column, place]) => [place, column]));
  const different = wanted.filter(({ line, place, cell }) => !sameCell(cellAt(grid, line, place), cell));
  return [...groupedBy(different, ({ line }) => line)].map(([line, own]) => ({
    kind: 'cells',
    sheet: key,
    row: asText(cellAt(grid, line, places.get('number'))),
    line,
    cells: Object.fromEntries(
      own.map(({ place, cell }) => [columns.get(place) ?? '', { was: cellAt(grid, line, place), now: cell }]),
    ),
  }));
}

/** The texts that steps put into cells. */
export function textsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(cellsOf).filter((cell) => typeof cell === 'string');
}

function cellsOf(step: Step): readonly (Cell | null)[] {
  if (step.kind === 'rows') return step.rows.flat();
  return step.kind === 'cells' ? Object.values(step.cells).map(({ now }) => now) : [];
}

/** The sheets that steps write into. */
export function sheetsOf(steps: readonly Step[]): readonly SheetKey[] {
  return [...new Set(steps.map(({ sheet }) => sheet))];
}

/**
 * The changes that carry steps out as far as they are not carried out yet: rows that are missing are appended; a cell
 * is written where it is still what it was, so that what people have typed meanwhile stays. Sheets and rows that are
 * gone are passed over.
 */
export function changesOf(book: Book, steps: readonly Step[]): readonly Change[] {
  const taken: Taken = new Map();
  return steps.flatMap((step) => {
    const sheet = book.sheet(step.sheet);
    if (sheet === null) return [];
    if (step.kind === 'rows') return missingRows(book, sheet, step, taken);
    return changesIn(
      book,
      sheet,
      step.kind === 'cells' ? missingCells(sheet, step) : lowCounters(book.sheet('settings'), step),
    );
  });
}

/** How many rows the steps before append to a sheet. */
type Taken = Map<SheetKey, number>;

function missingRows(book: Book, sheet: Sheet, step: AppendedRows, taken: Taken): readonly Change[] {
  const tab = book.tab(sheet.key);
  if (tab === null) return [];
  const { grid, places } = sheet;
  const lineOf = lineFinder(sheet, step.free);
  const rows = step.rows
    .map((cells) => rowOf(step.columns, cells))
    .map((row) => ({ row, line: lineOf(row) }));
  const missing = rows.flatMap(({ row, line }) => (line === null ? [row] : []));
  const begun = rows.flatMap(({ row, line }) => (line === null ? [] : cellWritesAt(places, line, row)));
  const lacking = begun.filter(({ line, place, cell }) => isBlank(grid[line]?.[place]) && !isBlank(cell));
  const above = taken.get(sheet.key) ?? 0;
  taken.set(sheet.key, above + missing.length);
  const target = { tab: tab.id, places, free: firstFreeRow(grid) + above };
  return [...changesIn(book, sheet, lacking), ...(missing.length === 0 ? [] : appendRows(target, missing))];
}

function rowOf(columns: readonly string[], cells: readonly (Cell | null)[]): NewRow {
  return Object.fromEntries(
    columns.flatMap((column, at) => {
      const cell = cells[at] ?? null;
      return cell === null ? [] : [[column, cell] as const];
    }),
  );
}

/** Finds the line of a row that was appended already, as a whole or in part; each line is found once. */
function lineFinder({ grid, places }: Sheet, free: number): (row: NewRow) => number | null {
  const numbers = linesByNumber(grid, places.get('number'));
  const found = new Set<number>();
  return (row) => {
    const number = asText(row.number ?? '');
    if (number !== '' && places.has('number')) return numbers.get(number) ?? null;
    const wanted = cellWritesAt(places, 0, row).filter(({ cell }) => !isBlank(cell));
    const says = (line: number) =>
      wanted.every(({ place, cell }) => {
        const there = cellAt(grid, line, place);
        return isBlank(there) || sameCell(there, cell);
      }) && wanted.some(({ place }) => !isBlank(cellAt(grid, line, place)));
    for (let line = free - 1; line < grid.length; line++) {
      if (found.has(line) || !says(line)) continue;
      found.add(line);
      return line;
    }
    return null;
  };
}

function missingCells({ grid, places }: Sheet, { row, line, cells }: FilledCells): readonly CellWrite[] {
  const number = places.get('number');
  const stands = linesByNumber(grid, number).get(row);
  const isUnnumbered = asText(cellAt(grid, line, number)) === '';
  const at = stands ?? (row === '' && isUnnumbered ? line : null);
  if (at === null) return [];
  return Object.entries(cells).flatMap(([column, { was, now }]) => {
    const place = places.get(column);
    const there = cellAt(grid, at, place);
    const isUntouched = sameCell(there, was) || (isBlank(there) && isBlank(was));
    return place === undefined || !isUntouched ? [] : [{ line: at, place, cell: now }];
  });
}

function lowCounters(settings: Sheet<'settings'> | null, { counters }: RaisedCounters): readonly CellWrite[] {
  const kept = readCounters(settingOf(settings, 'counters'));
  const low = Object.entries(counters).filter(([key, last]) => last > (kept.get(key) ?? 0));
  const raised = writeCounters(new Map([...kept, ...low]));
  return settings === null || low.length === 0 ? [] : settingCells(settings, { counters: raised });
}

/** The lines of a grid by the numbers that stand there; a number that stands twice counts where it stands first. */
function linesByNumber(grid: Grid, place: number | undefined): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  if (place === undefined) return lines;
  for (let line = grid.length - 1; line >= FIRST_ROW - 1; line--) {
    const number = asText(cellAt(grid, line, place));
    if (number !== '') lines.set(number, line);
  }
  return lines;
}

function cellAt(grid: Grid, line: number, place: number | undefined): Cell {
  return place === undefined ? '' : (grid[line]?.[place] ?? '');
}
