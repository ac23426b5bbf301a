// The workbook's rows as clashes look at them: what people have typed counts, what formulas compute does not.
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { CellGetters } from './cells.ts';
import type { Rows } from './clashes.ts';
import type { Engine } from './engine.ts';

/** Commands that leave every cell in its place. */
const STAYING: ReadonlySet<string> = new Set([
  ...['UPDATE_CELL', 'SQUISHED_UPDATE_CELL', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CONTENT'],
  ...['SET_FORMATTING', 'CLEAR_FORMATTING', 'SET_BORDER', 'SET_ZONE_BORDERS', 'SET_BORDERS_ON_TARGET'],
  ...['RESIZE_COLUMNS_ROWS', 'HIDE_COLUMNS_ROWS', 'UNHIDE_COLUMNS_ROWS'],
]);

/** Whether cells may have changed places by a message. */
export function reshapes(message: CollaborationMessage): boolean {
  if (message.type === 'SNAPSHOT_CREATED') return false;
  return message.type !== 'REMOTE_REVISION' || message.commands.some(({ type }) => !STAYING.has(type));
}

/** Of a checkbox that nobody has ticked. */
const UNTICKED = 'FALSE';

/** The rows of an engine's workbook. */
export function rowsOf(engine: Engine): Rows {
  const isFree: Rows['isFree'] = (sheetId, row, columns) => {
    const right = engine.getters.getNumberCols(sheetId) - 1;
    const [cells = []] = cellsIn(engine, sheetId, { top: row, bottom: row, left: 0, right });
    return cells.every((cell, col) => columns.has(col) || !isTyped(cell));
  };
  return {
    content: ({ sheetId, row, col }) => {
      const cell = engine.getters.getCell({ sheetId, row, col });
      return cell?.isFormula ? engine.formula(sheetId, { row, col }) : (cell?.content ?? '');
    },
    isFree,
    nextFree(sheetId, row) {
      const rows = engine.getters.getNumberRows(sheetId);
      for (let next = row + 1; next < rows; next++) if (isFree(sheetId, next, new Set())) return next;
      return null;
    },
    write: (cells) =>
      engine.batch(
        cells.map(({ sheetId, row, col, content }) => ['UPDATE_CELL', { sheetId, row, col, content }]),
      ),
  };
}

type Cells = ReturnType<CellGetters['getCellsIn']>;

function cellsIn(engine: Engine, ...where: Parameters<CellGetters['getCellsIn']>): Cells {
  return (engine.getters as Engine['getters'] & CellGetters).getCellsIn(...where);
}

function isTyped(cell: Cells[number][number]): boolean {
  return cell !== undefined && !cell.isFormula && cell.content !== '' && cell.content !== UNTICKED;
}
