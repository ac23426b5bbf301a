// Which tab is which sheet: by the machine keys in its first row, never by its name or place.
import type { Grid } from '#core/cell';
import { placesOf } from './decode.ts';
import { type SheetKey, sheetKeys, tables } from './index.ts';

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
