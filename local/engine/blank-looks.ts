// Whole columns are given looks before anything stands in them: a blank cell takes its look without the round through
// all plugins that a change of contents needs.
import type { CorePlugin, Style, Zone } from '@odoo/o-spreadsheet';
import { registries } from './o-spreadsheet.ts';

interface Change {
  readonly style?: Style | null | undefined;
  readonly format?: string | undefined;
}

/** The library's plugin of cells, as far as this one leans on it. */
interface Cells extends CorePlugin {
  setStyleFormat(sheetId: string, target: readonly Zone[], style?: Style, format?: string): void;
  updateCell(sheetId: string, col: number, row: number, change: Change): void;
}

const NAME = 'cell';
const Library = registries.corePluginRegistry.get(NAME) as unknown as {
  new (config: ConstructorParameters<typeof CorePlugin>[0]): Cells;
  getters: readonly string[];
};

class BlankLooksPlugin extends Library {
  static readonly looksAtBlanks = true;

  override setStyleFormat(sheetId: string, target: readonly Zone[], style?: Style, format?: string): void {
    const filled: Zone[] = [];
    for (const { top, bottom, left, right } of target) {
      for (let row = top; row <= bottom; row++) {
        for (let col = left; col <= right; col++) {
          const cell = this.getters.getCell({ sheetId, col, row });
          if (cell && (cell.isFormula || cell.content))
            filled.push({ top: row, bottom: row, left: col, right: col });
          else this.updateCell(sheetId, col, row, { style: style && { ...cell?.style, ...style }, format });
        }
      }
    }
    if (filled.length > 0) super.setStyleFormat(sheetId, filled, style, format);
  }
}

if (!('looksAtBlanks' in Library)) registries.corePluginRegistry.replace(NAME, BlankLooksPlugin);
