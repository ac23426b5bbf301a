// How far sheets are filled, measured once until something changes.
import type { Command } from './batch.ts';
import type { CellGetters } from './cells.ts';
import type { Model } from './o-spreadsheet.ts';

export interface Extent {
  readonly rows: number;
  readonly cols: number;
}

type Getters = Model['getters'] & CellGetters;

export class Extents {
  private readonly getters: () => Getters;
  /** With what formulas spill, as long as nothing changes. */
  private readonly shown = new Map<string, Extent>();
  /** By what stands in cells, as long as the sheet does not change. */
  private readonly filled = new Map<string, Extent>();

  /** @param getters those of the model that the workbook has now */
  constructor(getters: () => Getters) {
    this.getters = getters;
  }

  /** How many rows and columns of a sheet, from the first on, have content; nothing at all gives zeros. */
  of(sheetId: string): Extent {
    const known = this.shown.get(sheetId) ?? this.measured(sheetId);
    this.shown.set(sheetId, known);
    return known;
  }

  /** Formulas may show something else. */
  recomputed(): void {
    this.shown.clear();
  }

  /** Commands were carried out: cells alone change their own sheet, anything else may change all. */
  carriedOut(commands: readonly Command[]): void {
    this.shown.clear();
    for (const [type, payload] of commands) {
      if (type === 'UPDATE_CELL' && 'sheetId' in payload) this.filled.delete(`${payload.sheetId}`);
      else this.filled.clear();
    }
  }

  /** Anything may be otherwise. */
  forget(): void {
    this.shown.clear();
    this.filled.clear();
  }

  private measured(sheetId: string): Extent {
    const getters = this.getters();
    const filled = this.filled.get(sheetId) ?? getters.getFilledSize(sheetId);
    this.filled.set(sheetId, filled);
    let { rows, cols } = filled;
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      if (getters.getEvaluatedCell(position).type === 'empty') continue;
      rows = Math.max(rows, position.row + 1);
      cols = Math.max(cols, position.col + 1);
    }
    return { rows, cols };
  }
}
