// The changes that give a sheet back what it lacks, and touch nothing that is there.
import type { Grid } from '#core/cell';
import type { Change, TabRef } from '#core/change';
import type { Column } from '#core/table';
import { tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { HEADER_ROW, KEY_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { dressColumns } from './dress.ts';
import { highlightOf } from './highlight.ts';
import type { FoundHeaders } from './lost-keys.ts';

/** Puts keys back above the headers; where the key row itself is gone, its row is put back first. */
export function restoreKeys(tab: number, { row, keys }: FoundHeaders): readonly Change[] {
  const lost: readonly Change[] = Array.from({ length: HEADER_ROW - row }, () => ({
    kind: 'insertRow' as const,
    tab,
    before: KEY_ROW,
  }));
  return [
    ...lost,
    { kind: 'cells', tab, row: KEY_ROW, column: 1, cells: [keys] },
    { kind: 'frame', tab, hiddenRow: KEY_ROW, frozenRows: HEADER_ROW },
  ];
}

/** Where each column of a sheet stands, counted from 0, once those that are missing are added. */
export function placesOf({ key, grid, places }: Sheet): ReadonlyMap<string, number> {
  const missing = Object.keys(tables[key].columns).filter((name) => !places.has(name));
  return new Map([...places, ...missing.map((name, index) => [name, widthOfGrid(grid) + index] as const)]);
}

/** Adds columns that are missing, behind everything that stands there. */
export function addColumns(tab: TabRef, { key, grid, places }: Sheet, language: Language): readonly Change[] {
  const missing = Object.entries<Column>(tables[key].columns).filter(([name]) => !places.has(name));
  if (missing.length === 0) return [];
  const width = widthOfGrid(grid);
  const last = width + missing.length;
  const check = missing.findIndex(([name]) => name === 'check');
  const placed = missing.map(([name, column], index) => ({ name, column, place: width + index + 1 }));
  return [
    { kind: 'cells', tab, row: KEY_ROW, column: width + 1, cells: [placed.map(({ name }) => name)] },
    {
      kind: 'cells',
      tab,
      row: HEADER_ROW,
      column: width + 1,
      cells: [placed.map(({ name }) => columnWords(language, key, name).header)],
    },
    ...dressColumns(language, key, tab, placed),
    highlightOf(tab, last, check >= 0 ? width + check + 1 : (places.get('check') ?? 0) + 1),
  ];
}

function widthOfGrid(grid: Grid): number {
  return grid[0]?.length ?? 0;
}
