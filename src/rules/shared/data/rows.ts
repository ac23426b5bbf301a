// The rows of any sheet, its columns by name.
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import type { Facts } from '../../facts.ts';

/** A row whose columns are looked up by name. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly number: string };

/** The rows of a sheet; none for those that rules know in another form. */
export function rowsOf(facts: Facts, sheet: SheetKey): readonly AnyRow[] {
  if (sheet === 'settings' || sheet === 'readings' || sheet === 'calendar') return [];
  return facts[sheet];
}

/** The columns of a sheet that people fill in. */
export function peopleColumns(sheet: SheetKey): readonly (readonly [string, Column])[] {
  return Object.entries<Column>(tables[sheet].columns).filter(([, { owner }]) => owner === 'people');
}
