// Which tab is which sheet: by the machine keys in its first row, never by its name or place.
import type { Grid } from '#core/cell';
import { placesOf } from './decode.ts';
import { type SheetKey, sheetKeys, tables } from './index.ts';
import { FIRST_ROW, HEADER_ROW, NUMBER_HEADER, TITLE_ROW } from './layout.ts';
import { asText } from './read-cell.ts';

/** Below this share of its keys a tab is not taken for a sheet. */
const ENOUGH = 0.6;

/** How well a tab's key row fits a sheet: shared keys by all keys of both; 0…1. */
function likeness(key: SheetKey, grid: Grid): number {
  const keys = Object.keys(tables[key].columns);
  const found = placesOf(grid);
  const shared = keys.filter((name) => found.has(name)).length;
  return shared / (keys.length + found.size - shared);
}

/** The sheet that a tab's key row names, or null: a tab of the people's own, or one whose key row is lost. */
export function sheetOf(grid: Grid): SheetKey | null {
  const best = sheetKeys
    .map((key) => ({ key, share: likeness(key, grid) }))
    .reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= ENOUGH ? best.key : null;
}

/** The last row in which a head is looked for that people have moved. */
const FARTHEST = 10;

/** A sheet in a tab, and by how many rows its head stands too low; negative where rows of the head are missing. */
export interface Located {
  readonly key: SheetKey;
  readonly shift: number;
}

/** The sheet that stands in a tab, its head in place or not; null: a tab of the people's own, or one whose key row is lost. */
export function locate(grid: Grid): Located | null {
  const key = sheetOf(grid);
  if (key !== null) return { key, shift: shiftOfHead(key, grid) };
  for (let row = 1; row < Math.min(FARTHEST, grid.length); row++) {
    const below = sheetOf(grid.slice(row));
    if (below !== null) return { key: below, shift: row };
  }
  return null;
}

/**
 * By the header of the row numbers, which is the same in all languages; where people have renamed it, by a number that
 * stands in the head and nowhere below.
 */
function shiftOfHead(key: SheetKey, grid: Grid): number {
  const place = placesOf(grid).get('number');
  if (place === undefined) return 0;
  const column = grid.map((cells) => asText(cells[place] ?? ''));
  const header = column.slice(0, FARTHEST).indexOf(NUMBER_HEADER, TITLE_ROW - 1);
  if (header >= 0) return header - (HEADER_ROW - 1);
  const start = `${tables[key].prefix}-`;
  const inHead = column.slice(0, HEADER_ROW).findIndex((text, row) => row > 0 && text.startsWith(start));
  const isHeader = inHead < 0 || column.indexOf(column[inHead] ?? '', HEADER_ROW) >= 0;
  return isHeader ? 0 : inHead - (FIRST_ROW - 1);
}
