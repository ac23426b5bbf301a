// A Sheet: the members of its parts, joined.
import { show } from '../show.ts';
import type { Book, Sheet } from './book.ts';
import { sheetCharts } from './charts.ts';
import { sheetCells } from './sheet-cells.ts';
import { sheetLayout } from './sheet-layout.ts';
import { sheetRules } from './sheet-rules.ts';
import { sheetTab } from './sheet-tab.ts';

/** A sheet as a script holds it. */
export function sheet(book: Book, sheetId: string): Sheet {
  const self = (): Sheet => shown;
  const part = {
    $sheetId: sheetId,
    ...sheetTab(book, sheetId, self),
    ...sheetCells(book, sheetId, self),
    ...sheetLayout(book, sheetId, self),
    ...sheetRules(book, sheetId),
    ...sheetCharts(book, sheetId),
  };
  const shown = show<Sheet>(book.kernel, 'Sheet', part);
  return shown;
}
