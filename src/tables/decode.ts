// A sheet's cells as typed records.
import { type Cell, type Grid, isBlank } from '#core/cell';
import { memoized } from '#core/memoized';
import { type Column, isStrict, type Kind, type StrictKind } from '#core/table';
import { type Records, type SheetKey, tables } from './index.ts';
import { FIRST_ROW, HEADER_ROW, KEY_ROW } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { type Misreading, misreadingOf } from './misreading.ts';
import { asText, cellReader } from './read-cell.ts';
import { isTotal } from './total-row.ts';

/** A cell that is filled in but cannot be read as the kind that it should be. */
export interface Unreadable {
  readonly sheet: SheetKey;
  /** Null of a whole sheet. */
  readonly row: string | null;
  readonly column: string;
  /** The kind it should be, or what it seems to be instead. */
  readonly kind: Misreading;
  readonly text: string;
}

/** An unreadable cell of a sheet as it was read, with the index of its row in the grid. */
export interface Problem extends Unreadable {
  readonly line: number;
}

/** A sheet as read: where its columns and rows stand, and what they say. */
export interface Sheet<K extends SheetKey = SheetKey> {
  readonly key: K;
  readonly grid: Grid;
  /** Index of each keyed column in a row of the grid. */
  readonly places: ReadonlyMap<string, number>;
  /** Index in the grid of the row of each record, in the order of `records`. */
  readonly lines: readonly number[];
  readonly records: Records[K];
  readonly problems: readonly Problem[];
}

/** The indexes of the keyed columns, by the key row. A key that stands twice counts where it stands first. */
export function placesOf(grid: Grid): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  (grid[KEY_ROW - 1] ?? []).forEach((cell, index) => {
    const key = asText(cell);
    if (key !== '' && !places.has(key)) places.set(key, index);
  });
  return places;
}

/** The header above a column, as people have written it, spaces included: highlighting looks for it to the letter. */
export function headerOf(sheet: Pick<Sheet, 'grid' | 'places'>, column: string): string {
  const index = sheet.places.get(column);
  const cell = index === undefined ? '' : (sheet.grid[HEADER_ROW - 1]?.[index] ?? '');
  return typeof cell === 'string' ? cell : asText(cell);
}

/**
 * Reads a sheet's grid. A row counts when people have written something in a keyed column of theirs, or when it
 * carries a cell of the product's, other than its number, that no check would recompute. People's totals are not rows.
 * A cell that the next check computes again is never a problem of people's: they cannot mend it.
 */
export function decode<K extends SheetKey>(key: K, grid: Grid, lexicon: Lexicon): Sheet<K> {
  const places = placesOf(grid);
  const columns = Object.entries<Column>(tables[key].columns)
    .filter(([name]) => name !== 'check')
    .map(([name, column]) => ({
      name,
      column,
      place: places.get(name),
      read: cellReader(
        column,
        memoized((word: string) => lexicon(key, name, word)),
      ),
    }));
  const filled = columns.filter(({ name, column }) => name !== 'number' && column.derived !== true);
  const own = filled.flatMap(({ column, place }) => (place === undefined ? [] : [{ column, place }]));
  const marked = [places.get('number') ?? [], own.map(({ place }) => place)].flat();
  // All records are of one shape from the beginning: a long sheet is read faster so.
  const blank = Object.fromEntries(columns.map(({ name }) => [name, null]));
  const problems: Problem[] = copiedKeys(key, grid);
  const repeatsHeaders = headingReader(
    grid,
    own.map(({ place }) => place),
  );
  const records: Record<string, unknown>[] = [];
  const lines: number[] = [];
  for (let line = FIRST_ROW - 1; line < grid.length; line++) {
    const cells = grid[line] ?? [];
    if (!own.some(({ column, place }) => isFilled(column, at(cells, place)))) continue;
    if (isTotal(cells, marked)) continue;
    if (repeatsHeaders(cells)) {
      problems.push({ sheet: key, row: null, line, column: 'number', kind: 'heading', text: `${line + 1}` });
      continue;
    }
    const record: Record<string, unknown> = { ...blank };
    const number = asText(at(cells, places.get('number')));
    for (const { name, column, place, read } of columns) {
      const cell = at(cells, place);
      const value = read(cell);
      record[name] = value === undefined ? nothing(column) : value;
      if (value === undefined && column.derived !== true && hasStrictKind(column))
        problems.push({
          ...{ sheet: key, row: number, line, column: name },
          ...{ kind: misreadingOf(column, cell), text: asText(cell) },
        });
    }
    record.number = number;
    records.push(record);
    lines.push(line);
  }
  return { key, grid, places, lines, records: records as unknown as Records[K], problems };
}

/** The columns whose key stands above another one too, as where people have copied a column: the copy is not read. */
function copiedKeys(sheet: SheetKey, grid: Grid): Problem[] {
  const keys = (grid[KEY_ROW - 1] ?? []).map(asText);
  const twice = keys.filter((key, place) => key in tables[sheet].columns && keys.indexOf(key) < place);
  return [...new Set(twice)].map((column) => ({
    ...{ sheet, row: null, line: KEY_ROW - 1, column, kind: 'copied' as const },
    text: asText(grid[HEADER_ROW - 1]?.[keys.lastIndexOf(column)] ?? ''),
  }));
}

/** A reader of rows: whether one says again what the headers say, and nothing else, in at least two columns of people's. */
function headingReader(grid: Grid, places: readonly number[]): (cells: readonly Cell[]) => boolean {
  const headers = places.map((place) => asText(grid[HEADER_ROW - 1]?.[place] ?? ''));
  return (cells) => {
    let alike = 0;
    for (let index = 0; index < places.length; index++) {
      const cell = at(cells, places[index]);
      if (isBlank(cell)) continue;
      if (typeof cell !== 'string' || cell.trim() !== headers[index]) return false;
      alike += 1;
    }
    return alike >= 2;
  };
}

function hasStrictKind<C extends Column>(column: C): column is C & { readonly kind: StrictKind & Kind } {
  return isStrict(column.kind);
}

/** An unticked box is nothing written. */
function isFilled({ kind }: Column, cell: Cell): boolean {
  return !isBlank(cell) && !(kind === 'flag' && cell === false);
}

function at(cells: readonly Cell[], index: number | undefined): Cell {
  return index === undefined ? '' : (cells[index] ?? '');
}

function nothing(column: Column): null | readonly string[] {
  return column.kind === 'references' ? [] : null;
}
