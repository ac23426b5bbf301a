// Cells of the host's own model: whole blocks and whole columns change without a round through all plugins for each cell.
import type { CorePlugin, RangeAdapterFunctions, Style, Zone } from '@odoo/o-spreadsheet';
import { type LibraryPlugin, registries } from './o-spreadsheet.ts';

/** Where a cell lies. */
export interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** What becomes of a cell; what is not named stays. */
export interface Change {
  readonly content?: string | undefined;
  readonly style?: Style | null | undefined;
  readonly format?: string | undefined;
}

/** What these plugins tell the host's other ones. */
export interface CellGetters {
  /** Puts a cell where it lies; none takes it away. */
  placeCell(place: Place & { readonly cellId?: number | undefined }): void;
  /**
   * Puts a text, a number or a blank into a cell that holds no formula, on a sheet without merged cells or tables; no
   * other plugin is informed. `refused` where it is not so simple.
   */
  writePlainly(place: Place, change: Change): 'written' | 'same' | 'refused';
  /** The cells of a sheet that hold formulas. */
  getFormulaCells(sheetId: string): readonly FormulaCell[];
  /** What stands in a zone, rows first; nothing where a cell was never used. */
  getCellsIn(sheetId: string, zone: Zone): readonly (readonly (StoredCell | undefined)[])[];
  /** How many rows and columns, from the first on, hold something; nothing at all gives zeros. */
  getFilledSize(sheetId: string): { readonly rows: number; readonly cols: number };
}

type FormulaCell = Extract<ReturnType<CorePlugin['getters']['getCell']>, { readonly isFormula: true }>;

type StoredCell = NonNullable<ReturnType<CorePlugin['getters']['getCell']>>;
type Getters = CorePlugin['getters'] & CellGetters;
type Config = ConstructorParameters<typeof CorePlugin>[0];

/** The library's plugin of sheets, as far as this one leans on it. */
interface Sheets {
  readonly cellPosition: Readonly<Record<number, Place>>;
  updateCellPosition(place: Place & { readonly cellId?: number | undefined }): void;
}

/** The library's plugin of cells, as far as this one leans on it. */
interface Cells {
  readonly getters: Getters;
  dispatch: (type: string, payload: Place) => unknown;
  readonly history: { update(...pathAndValue: readonly unknown[]): void };
  adaptRanges(adapters: RangeAdapterFunctions): void;
  readonly cells: Readonly<Record<string, Readonly<Record<number, StoredCell>>>>;
  setStyleFormat(sheetId: string, target: readonly Zone[], style?: Style, format?: string): void;
  updateCell(sheetId: string, col: number, row: number, change: Change): void;
  importCell(sheetId: string, ...content: readonly unknown[]): StoredCell;
  getFormat(sheetId: string, col: number, row: number): Pick<Change, 'style' | 'format'>;
  copyRowStyle(sheetId: string, from: number, rows: readonly number[]): void;
  copyColumnStyle(sheetId: string, from: number, columns: readonly number[]): void;
}

const core = registries.corePluginRegistry;
const LibrarySheets = core.get('sheet') as unknown as LibraryPlugin<Config, Sheets>;
const LibraryCells = core.get('cell') as unknown as LibraryPlugin<Config, Cells>;

class SheetsPlugin extends LibrarySheets {
  static override readonly getters = [...LibrarySheets.getters, 'placeCell'];

  placeCell({ sheetId, col, row, cellId }: Parameters<CellGetters['placeCell']>[0]): void {
    const there = cellId === undefined ? undefined : this.cellPosition[cellId];
    if (there?.sheetId === sheetId && there.col === col && there.row === row) return;
    this.updateCellPosition({ sheetId, col, row, cellId });
  }
}

class CellsPlugin extends LibraryCells {
  static override readonly getters = [
    ...LibraryCells.getters,
    'writePlainly',
    'getFormulaCells',
    'getCellsIn',
    'getFilledSize',
  ];
  /** Cells that held a formula at some time, by sheet: few, and a step back may give it to them again. */
  private readonly formulas = new Map<string, Set<number>>();

  constructor(config: Config) {
    super(config);
    const { dispatch } = this;
    this.dispatch = (type, payload) =>
      type === 'UPDATE_CELL_POSITION' ? this.getters.placeCell(payload) : dispatch(type, payload);
  }

  writePlainly(place: Place, change: Change): ReturnType<CellGetters['writePlainly']> {
    const { sheetId, col, row } = place;
    const { getters } = this;
    if (change.content === undefined || change.content.startsWith('=')) return 'refused';
    if (row >= getters.getNumberRows(sheetId) || col >= getters.getNumberCols(sheetId)) return 'refused';
    if (getters.getMerges(sheetId).length > 0 || getters.getCoreTables(sheetId).length > 0) return 'refused';
    const cell = getters.getCell(place);
    if (cell?.isFormula) return 'refused';
    if (cell?.content === change.content && (change.format === undefined || cell.format === change.format))
      return 'same';
    this.updateCell(sheetId, col, row, change);
    return 'written';
  }

  getFormulaCells(sheetId: string): readonly FormulaCell[] {
    const cells = this.cells[sheetId] ?? {};
    return [...(this.formulas.get(sheetId) ?? [])].flatMap((id) => {
      const cell = cells[id];
      return cell?.isFormula ? [cell] : [];
    });
  }

  getFilledSize(sheetId: string): ReturnType<CellGetters['getFilledSize']> {
    const { rows: stored } = this.getters.getSheet(sheetId);
    const cells = this.cells[sheetId] ?? {};
    let [rows, cols] = [0, 0];
    stored.forEach((row, index) => {
      // Rows hold tens of thousands of formatted blanks: no list is made of them.
      for (const col in row.cells) {
        const id = row.cells[col];
        const cell = id === undefined ? undefined : cells[id];
        if (!cell?.isFormula && !cell?.content) continue;
        rows = index + 1;
        cols = Math.max(cols, Number(col) + 1);
      }
    });
    return { rows, cols };
  }

  getCellsIn(sheetId: string, { top, bottom, left, right }: Zone): ReturnType<CellGetters['getCellsIn']> {
    const { rows } = this.getters.getSheet(sheetId);
    const cells = this.cells[sheetId] ?? {};
    return rows.slice(top, bottom + 1).map((row) =>
      Array.from({ length: right - left + 1 }, (_, at) => {
        const id = row.cells[left + at];
        return id === undefined ? undefined : cells[id];
      }),
    );
  }

  override adaptRanges({ adaptCompiledFormula }: RangeAdapterFunctions): void {
    for (const sheetId of Object.keys(this.cells)) {
      for (const { id, compiledFormula } of this.getFormulaCells(sheetId)) {
        const adapted = adaptCompiledFormula(compiledFormula);
        if (adapted !== compiledFormula)
          this.history.update('cells', sheetId, id, 'compiledFormula', adapted);
      }
    }
  }

  override updateCell(sheetId: string, col: number, row: number, change: Change): void {
    super.updateCell(sheetId, col, row, change);
    if (!change.content?.startsWith('=')) return;
    const cell = this.getters.getCell({ sheetId, col, row });
    if (cell) this.note(sheetId, cell);
  }

  override importCell(sheetId: string, ...content: readonly unknown[]) {
    return this.note(sheetId, super.importCell(sheetId, ...content));
  }

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

  override copyRowStyle(sheetId: string, from: number, rows: readonly number[]): void {
    for (let col = 0; col < this.getters.getNumberCols(sheetId); col++) {
      const look = this.getFormat(sheetId, col, from);
      if (look.style || look.format) for (const row of rows) this.updateCell(sheetId, col, row, look);
    }
  }

  override copyColumnStyle(sheetId: string, from: number, columns: readonly number[]): void {
    for (let row = 0; row < this.getters.getNumberRows(sheetId); row++) {
      const look = this.getFormat(sheetId, from, row);
      if (look.style || look.format) for (const col of columns) this.updateCell(sheetId, col, row, look);
    }
  }

  private note(sheetId: string, cell: StoredCell): StoredCell {
    if (!cell.isFormula) return cell;
    const known = this.formulas.get(sheetId) ?? new Set();
    this.formulas.set(sheetId, known.add(cell.id));
    return cell;
  }
}

if (!LibraryCells.getters.includes('writePlainly')) {
  core.replace('sheet', SheetsPlugin as unknown as Parameters<typeof core.replace>[1]);
  core.replace('cell', CellsPlugin as unknown as Parameters<typeof core.replace>[1]);
}
