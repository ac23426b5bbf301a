// Notices what people change: the cells whose content a browser's message gave again.
import { CoreViewPlugin } from '@odoo/o-spreadsheet';
import { registries, type Zone } from './o-spreadsheet.ts';

/** Cells of one sheet that one client changed at once. */
export interface Edit {
  readonly clientId: string;
  readonly sheetId: string;
  readonly zone: Zone;
  /** What a single cell held before, as a person would have typed it; `''` where it was blank. */
  readonly oldValue?: string;
}

interface Touched {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
  /** What it held before, as a person would have typed it. */
  readonly before: string;
  /** The same as the library keeps it. */
  readonly held: string;
}

/** Where a model's plugin puts what it sees; handed to it as `custom.touched`. */
export type Touches = Touched[];

class EditsPlugin extends CoreViewPlugin {
  private readonly touched: Touches;

  constructor(config: ConstructorParameters<typeof CoreViewPlugin>[0]) {
    super(config);
    this.touched = config.custom.touched ?? [];
  }

  override beforeHandle(command: { type: string }): void {
    if (command.type !== 'UPDATE_CELL' || !('content' in command)) return;
    const { sheetId, row, col } = command as unknown as Touched;
    const cell = this.getters.tryGetSheet(sheetId) && this.getters.getCell({ sheetId, row, col });
    const held = cell?.isFormula ? cell.compiledFormula.toFormulaString(this.getters) : (cell?.content ?? '');
    this.touched.push({ sheetId, row, col, before: held.replace(/^'/, ''), held });
  }
}

if (!registries.coreViewsPluginRegistry.contains('host_edits')) {
  registries.coreViewsPluginRegistry.add('host_edits', EditsPlugin);
}

/** The edits that `touched` cells make up, one a sheet: the smallest zone around them, as Google's event has it. */
export function editsOf(clientId: string, touched: readonly Touched[]): Edit[] {
  const sheets = [...new Set(touched.map(({ sheetId }) => sheetId))];
  return sheets.map((sheetId) => {
    const cells = touched.filter((cell) => cell.sheetId === sheetId);
    const zone = cells.reduce<Zone>(
      ({ top, bottom, left, right }, { row, col }) => ({
        top: Math.min(top, row),
        bottom: Math.max(bottom, row),
        left: Math.min(left, col),
        right: Math.max(right, col),
      }),
      { top: Infinity, bottom: -1, left: Infinity, right: -1 },
    );
    const isSingle = zone.top === zone.bottom && zone.left === zone.right;
    return { clientId, sheetId, zone, ...(isSingle && cells[0] ? { oldValue: cells[0].before } : {}) };
  });
}
