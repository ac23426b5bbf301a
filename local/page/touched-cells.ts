// Which cells a command of the grid changes.
import type { Zone } from '@odoo/o-spreadsheet';

/** The parts of the library's commands that say so. */
export interface Touching {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly content?: string;
  readonly target?: readonly Zone[];
  readonly zone?: Zone;
}

/** The cells whose content a command changes, as far as protections are concerned. */
export function touchedCells({ type, col, row, content, target, zone }: Touching): readonly Zone[] {
  switch (type) {
    case 'UPDATE_CELL':
      return content === undefined ? [] : oneCell(col, row);
    case 'CLEAR_CELL':
      return oneCell(col, row);
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
    case 'DELETE_UNFILTERED_CONTENT':
    case 'PASTE':
    case 'PASTE_FROM_OS_CLIPBOARD':
      return target ?? [];
    case 'SORT_CELLS':
      return zone ? [zone] : [];
    default:
      return [];
  }
}

function oneCell(col: number | undefined, row: number | undefined): readonly Zone[] {
  return col === undefined || row === undefined ? [] : [{ left: col, right: col, top: row, bottom: row }];
}
