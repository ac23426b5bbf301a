// Grids of sheets for tests: the key row, a title, headers, and rows given by column keys.
import type { Cell, Grid } from '../../src/core/cell.ts';
import type { CivilDate } from '../../src/core/date.ts';
import { type SheetKey, tables } from '../../src/tables/index.ts';
import { languages } from '../../src/texts/all.ts';
import { languageRegistry } from '../../src/texts/language-registry.ts';

export type Row = Readonly<Record<string, Cell>>;

export const { lexicon } = languageRegistry((code) => languages[code]);

export const dateCell = (date: string): Cell => ({ date: date as CivilDate });

export const keysOf = (sheet: SheetKey): readonly string[] => Object.keys(tables[sheet].columns);

/** A sheet whose key row is `keys`, with rows of people below its headers. */
export function gridOf(keys: readonly string[], rows: readonly Row[] = []): Grid {
  return [
    [...keys],
    keys.map(() => ''),
    keys.map((key) => `Header of ${key}`),
    ...rows.map((row) => keys.map((key) => row[key] ?? '')),
  ];
}
