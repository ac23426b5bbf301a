// Which tab has kept a write out, asked for when one has failed.
import type { Change, TabRef } from '#core/change';
import { ProtectedCells } from '#core/protected';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The failure of `changes` as it was, or by the tab whose cells anyone who runs this may not edit. */
export function keptOut(
  error: unknown,
  sheets: ReadonlyMap<TabRef, Sheet>,
  changes: readonly Change[],
): unknown {
  try {
    for (const change of changes) {
      const sheet = change.kind === 'cells' ? sheets.get(change.tab) : undefined;
      if (change.kind !== 'cells' || sheet === undefined) continue;
      const { row, column, cells } = change;
      const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
      if (!range.canEdit()) return new ProtectedCells(sheet.getName(), error);
    }
  } catch {
    // Where nothing more can be asked, the first failure tells the most.
  }
  return error;
}
