// A sheet's cells as typed records.
import { type Cell, type Grid, isBlank } from '#core/cell';
import { remembered } from '#core/remembered';
import type { Column, Kind } from '#core/table';
import { type Records, type SheetKey, tables } from './index.ts';
import { FIRST_ROW, HEADER_ROW, KEY_ROW } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { asText, readCell } from './read-cell.ts';
import { isTotal } from './total-row.ts';

/** A cell that is filled in but cannot be read as the kind that it should be. */
export interface Unreadable {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly column: string;
  /** The kind it should be. */
  readonly kind: Kind;
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
 * carries something of the product's beside its number that no check would compute anew. People's totals are no row.
 */
export function decode<K extends SheetKey>(key: K, grid: Grid, lexicon: Lexicon): Sheet<K> {
  const places = placesOf(grid);
  const columns = Object.entries<Column>(tables[key].columns)
    .filter(([name]) => name !== 'check')
    .map(([name, column]) => ({
      ...{ name, column, place: places.get(name) },
      choiceOf: remembered((word: string) => lexicon(key, name, word)),
    }));
  const filled = columns.filter(({ name, column }) => name !== 'number' && column.derived !== true);
  const told = [places.get('number'), ...filled.map(({ place }) => place)];
  // All records are of one shape from the beginning: a long sheet is read faster so.
  const blank = Object.fromEntries(columns.map(({ name }) => [name, null]));
  const problems: Problem[] = [];
  const records: Record<string, unknown>[] = [];
  const lines: number[] = [];
  for (let line = FIRST_ROW - 1; line < grid.length; line++) {
    const cells = grid[line] ?? [];
    if (!filled.some(({ column, place }) => isFilled(column, at(cells, place)))) continue;
    if (isTotal(told.map((place) => at(cells, place)))) continue;
    const record: Record<string, unknown> = { ...blank };
    const number = asText(at(cells, places.get('number')));
    for (const { name, column, place, choiceOf } of columns) {
      const cell = at(cells, place);
      const value = readCell(column, cell, choiceOf);
      record[name] = value === undefined ? nothing(column) : value;
      if (value === undefined)
        problems.push({ sheet: key, row: number, line, column: name, kind: column.kind, text: asText(cell) });
    }
    record.number = number;
    records.push(record);
    lines.push(line);
  }
  return { key, grid, places, lines, records: records as unknown as Records[K], problems };
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
