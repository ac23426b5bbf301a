// What o-spreadsheet does for a screen at every change is not done here.
import type { CoreViewPlugin } from '@odoo/o-spreadsheet';
import { type LibraryPlugin, registries } from './o-spreadsheet.ts';

type Config = ConstructorParameters<typeof CoreViewPlugin>[0];

const { coreViewsPluginRegistry: views, statefulUIPluginRegistry: screens } = registries;

/** The library's plugin of rows' heights, as far as the host leans on it. */
interface RowSizes {
  readonly getters: Config['getters'];
  readonly tallestCellInRow: Record<string, unknown[]>;
  getRowSize(sheetId: string, row: number): number;
  getRowTallestCell(sheetId: string, row: number): unknown;
}

/** The library's plugin of places on the screen, as far as the host leans on it. */
interface Positions {
  headerPositions: Record<string, unknown>;
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
  getColDimensions(sheetId: string, col: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: string, reference: number, index: number, sheetId: string): number;
}

/** Commands after which the library measures texts, cell by cell. */
const MEASURED = new Set(['UPDATE_CELL', 'SET_FORMATTING', 'RESIZE_COLUMNS_ROWS']);

const HeaderPositions = screens.get('header_positions') as unknown as LibraryPlugin<never, Positions>;
const SheetView = screens.get('viewport') as unknown as LibraryPlugin<never>;
const RowSize = views.get('row_size') as unknown as LibraryPlugin<Config, RowSizes>;

/** Heights of rows are measured when somebody asks for one. */
class LazyRowSizePlugin extends RowSize {
  static readonly isLazy = true;
  private readonly stale = new Set<string>();

  override handle(command: { type: string }): void {
    if (command.type === 'START') for (const sheetId of this.getters.getSheetIds()) this.begin(sheetId);
    else if (!('sheetId' in command) || !MEASURED.has(command.type)) super.handle(command);
    else this.stale.add(`${command.sheetId}`);
  }

  private begin(sheetId: string): void {
    this.tallestCellInRow[sheetId] = Array(this.getters.getNumberRows(sheetId)).fill(undefined);
    this.stale.add(sheetId);
  }

  override getRowSize(sheetId: string, row: number): number {
    if (this.stale.delete(sheetId))
      this.tallestCellInRow[sheetId] = Array.from({ length: this.getters.getNumberRows(sheetId) }, (_, at) =>
        this.getRowTallestCell(sheetId, at),
      );
    return super.getRowSize(sheetId, row);
  }
}

/** Where rows and columns begin on a screen is reckoned when somebody asks. */
class LazyPositionsPlugin extends HeaderPositions {
  override handle(): void {
    this.headerPositions = {};
  }

  override finalize(): void {
    // Nobody has asked.
  }

  override getColDimensions(sheetId: string, col: number): unknown {
    this.reckon(sheetId);
    return super.getColDimensions(sheetId, col);
  }

  override getRowDimensions(sheetId: string, row: number): unknown {
    this.reckon(sheetId);
    return super.getRowDimensions(sheetId, row);
  }

  override getColRowOffset(dimension: string, reference: number, index: number, sheetId: string): number {
    this.reckon(sheetId);
    return super.getColRowOffset(dimension, reference, index, sheetId);
  }

  private reckon(sheetId: string): void {
    this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
  }
}

/** The part of the sheet that a screen shows, without what is done for it at the end of each command. */
class StillViewPlugin extends SheetView {
  override finalize(): void {
    // Nobody looks.
  }
}

if (!('isLazy' in RowSize)) {
  views.replace('row_size', LazyRowSizePlugin as unknown as Parameters<typeof views.replace>[1]);
  screens.replace(
    'header_positions',
    LazyPositionsPlugin as unknown as Parameters<typeof screens.replace>[1],
  );
  screens.replace('viewport', StillViewPlugin as unknown as Parameters<typeof screens.replace>[1]);
  // This one looks at every cell after every command, for the colours that it offers.
  views.remove('custom_colors');
}
