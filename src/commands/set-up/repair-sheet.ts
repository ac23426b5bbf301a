// The changes that give a sheet back what it lacks, and touch nothing that is there.
import type { Grid } from '#core/cell';
import type { Change, TabRef } from '#core/change';
import type { Column } from '#core/table';
import { tables } from '#tables';
import { placesOf as placesIn, type Sheet } from '#tables/decode';
import { FIRST_ROW, HEADER_ROW, KEY_ROW, NUMBER_HEADER, TITLE_ROW } from '#tables/layout';
import { asText } from '#tables/read-cell';
import { columnWords, type Language } from '#texts';
import type { MisplacedHead } from '#workbook/book';
import { dressColumns } from './dress.ts';
import { highlightOf } from './highlight.ts';
import type { FoundHeaders } from './lost-keys.ts';

/** Puts keys back above the headers; where the key row itself is gone, its row is put back first, where it is merged, taken apart. */
export function restoreKeys(tab: number, { row, keys }: FoundHeaders): readonly Change[] {
  const lost: readonly Change[] = Array.from({ length: HEADER_ROW - row }, () => ({
    kind: 'insertRow' as const,
    tab,
    before: KEY_ROW,
  }));
  const columns = keys.length;
  return [
    ...lost,
    ...(lost.length > 0
      ? []
      : [{ kind: 'unmerge' as const, tab, row: KEY_ROW, column: 1, rows: 1, columns }]),
    { kind: 'cells', tab, row: KEY_ROW, column: 1, cells: [keys] },
    { kind: 'frame', tab, hiddenRow: KEY_ROW, frozenRows: HEADER_ROW },
  ];
}

/** Whether keys of a sheet's columns are gone. */
export const lacksColumns = ({ key, places }: Sheet): boolean =>
  Object.keys(tables[key].columns).some((name) => !places.has(name));

/** Puts single keys back above their headers. */
export function restoreColumns(
  tab: number,
  { grid }: Sheet,
  found: ReadonlyMap<string, number>,
): readonly Change[] {
  if (found.size === 0) return [];
  const columns = widthOfGrid(grid);
  return [
    { kind: 'unmerge', tab, row: KEY_ROW, column: 1, rows: 1, columns },
    ...[...found].map(([name, index]) => ({
      kind: 'cells' as const,
      tab,
      row: KEY_ROW,
      column: index + 1,
      cells: [[name]],
    })),
  ];
}

/** Puts rows back that were deleted from a head: blank ones, and headers where these are gone. */
export function restoreHead({ key, shift, tab, grid }: MisplacedHead, language: Language): readonly Change[] {
  const places = placesIn(grid);
  const isTitle = asText(grid[TITLE_ROW - 1]?.[places.get('number') ?? 0] ?? '') === NUMBER_HEADER;
  const before = isTitle ? TITLE_ROW : FIRST_ROW + shift;
  const rows = Array.from({ length: -shift }, () => ({ kind: 'insertRow' as const, tab: tab.id, before }));
  const names = new Map([...places].map(([name, index]) => [index, name]));
  const headers = (grid[0] ?? []).map((_, index) => {
    const name = names.get(index);
    return name !== undefined && name in tables[key].columns ? columnWords(language, key, name).header : '';
  });
  const title = [[language.sheets[key].title]];
  return [
    ...rows,
    ...(isTitle || before === TITLE_ROW
      ? [{ kind: 'cells' as const, tab: tab.id, row: TITLE_ROW, column: 1, cells: title }]
      : []),
    ...(isTitle
      ? []
      : [{ kind: 'cells' as const, tab: tab.id, row: HEADER_ROW, column: 1, cells: [headers] }]),
    { kind: 'frame', tab: tab.id, hiddenRow: KEY_ROW, frozenRows: HEADER_ROW },
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
