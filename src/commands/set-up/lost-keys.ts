// Finds a sheet again whose key row was deleted or written over, by its headers in any of the languages.
import type { Grid } from '#core/cell';
import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { HEADER_ROW, KEY_ROW } from '#tables/layout';
import { asText } from '#tables/read-cell';
import { columnWords, type Language } from '#texts';

/** Below this share of its headers a row is not taken for a sheet's. */
const ENOUGH = 0.6;

/** A sheet known by its headers: where they stand, and which key each column should carry. */
export interface FoundHeaders {
  readonly sheet: SheetKey;
  /** The headers' row, counted from 1. */
  readonly row: number;
  /** The keys of the columns from the first on; blank for people's own. */
  readonly keys: readonly string[];
}

/** The sheet whose headers stand in one of the first rows, or null; each header may be in any of the languages. */
export function findHeaders(
  grid: Grid,
  candidates: readonly SheetKey[],
  languages: readonly Language[],
): FoundHeaders | null {
  const found = candidates.flatMap((sheet) => {
    const columns = headersOf(sheet, languages);
    const wanted = Object.keys(tables[sheet].columns).length;
    return grid.slice(0, HEADER_ROW).map((cells, index) => {
      const keys = cells.map((cell) => columns.get(asText(cell)) ?? '');
      const share = new Set(keys.filter((key) => key !== '')).size / wanted;
      return { sheet, row: index + 1, keys, share };
    });
  });
  const best = found.reduce<(FoundHeaders & { share: number }) | null>(
    (one, other) => (other.share > (one?.share ?? 0) ? other : one),
    null,
  );
  return best !== null && best.share >= ENOUGH ? best : null;
}

/** Where columns of a sheet stand that have lost their key alone, counted from 0: under their header, in any of the languages. */
export function findColumns(
  { key, grid, places }: Sheet,
  languages: readonly Language[],
): ReadonlyMap<string, number> {
  const columns = headersOf(key, languages);
  const found = new Map<string, number>();
  (grid[HEADER_ROW - 1] ?? []).forEach((cell, index) => {
    const name = columns.get(asText(cell));
    const isFree = asText(grid[KEY_ROW - 1]?.[index] ?? '') === '';
    if (name !== undefined && isFree && !places.has(name) && !found.has(name)) found.set(name, index);
  });
  return found;
}

/** The key behind every header of a sheet, in all languages. */
function headersOf(sheet: SheetKey, languages: readonly Language[]): ReadonlyMap<string, string> {
  const keys = Object.keys(tables[sheet].columns);
  return new Map(
    languages.flatMap((language) =>
      keys.map((key) => [columnWords(language, sheet, key).header, key] as const),
    ),
  );
}
