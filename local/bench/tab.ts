// A sheet of the workbook, found by its key row.
import type { Host } from '../host.ts';

export interface Tab {
  readonly sheetId: string;
  readonly name: string;
  /** The key of each column. */
  readonly keys: readonly unknown[];
  /** How many rows it has, with those above the people's. */
  readonly rows: number;
}

/** The index of the first row in which people write. */
export const FIRST_ROW = 3;

/** The sheet that has all of `keys`. @throws where there is none */
export function tabWith({ model: { getters } }: Host, keys: readonly string[]): Tab {
  for (const sheetId of getters.getSheetIds()) {
    const there = Array.from(
      { length: getters.getNumberCols(sheetId) },
      (_, col) => getters.getEvaluatedCell({ sheetId, row: 0, col }).value,
    );
    if (!keys.every((key) => there.includes(key))) continue;
    return {
      sheetId,
      name: getters.getSheetName(sheetId),
      keys: there,
      rows: getters.getNumberRows(sheetId),
    };
  }
  throw new Error(`No sheet has the columns ${keys.join(', ')}`);
}
