// Facts that remember what was read of each row: what a document looked at is what it was made of.
import type { Column } from '#core/table';
import type { Facts } from '#rules/facts';
import { type AnyRow, rowsOf } from '#rules/shared/data/rows';
import { type SheetKey, sheetKeys, tables } from '#tables';

/** A row, its sheet, and the columns that were read of it. */
export interface TrackedRow {
  readonly sheet: SheetKey;
  readonly row: AnyRow;
  readonly read: ReadonlySet<string>;
}

export interface TrackedFacts {
  readonly facts: Facts;
  /** The rows of which more was read than their number, by their numbers. */
  rows(): ReadonlyMap<string, TrackedRow>;
}

/** The same facts, tracked. */
export function tracked(facts: Facts): TrackedFacts {
  const seen = new Map<string, TrackedRow & { readonly read: Set<string> }>();
  const sheets = sheetKeys.map((sheet) => {
    const columns: Readonly<Record<string, Column>> = tables[sheet].columns;
    const watch = (row: AnyRow): AnyRow =>
      new Proxy(row, {
        get(target, name: string) {
          if (name !== 'number' && columns[name]?.owner === 'people') note(sheet, target, name);
          return target[name];
        },
      });
    return [sheet, rowsOf(facts, sheet).map(watch)] as const;
  });
  const note = (sheet: SheetKey, row: AnyRow, column: string) => {
    const known = seen.get(row.number) ?? { sheet, row, read: new Set<string>() };
    known.read.add(column);
    seen.set(row.number, known);
  };
  const { settings, readings, calendar } = facts;
  return {
    facts: { ...facts, ...(Object.fromEntries(sheets) as object), settings, readings, calendar },
    rows: () => seen,
  };
}
