// What o-spreadsheet does for a screen at every change is not done here; formulas are computed once somebody reads them.
import type { CoreViewPlugin } from '@odoo/o-spreadsheet';
import type { CellGetters, Place } from './cells.ts';
import { type EvaluatedCell, quietly, registries, type Zone } from './o-spreadsheet.ts';

type Plugin<Config, Members = object> = {
  new (config: Config): Members & { finalize(): void; handle(command: { type: string }): void };
  readonly getters: readonly string[];
};
type ViewGetters = ConstructorParameters<typeof CoreViewPlugin>[0]['getters'];
type Config = ConstructorParameters<typeof CoreViewPlugin>[0];

const { coreViewsPluginRegistry: views, statefulUIPluginRegistry: screens } = registries;

/** What the host's evaluation tells, besides what the library's does. */
export interface EvaluationGetters {
  /** Takes note of cells that were written without the library's knowing. */
  markStale(places: readonly Place[]): void;
}

/** The library's evaluator, as far as the host leans on it. */
interface Evaluator {
  getters: object;
  evaluatedCells: object;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  evaluateAllCells(): void;
  computeCell(position: Place): EvaluatedCell;
  getEvaluatedCell(position: Place): EvaluatedCell;
}

interface EvaluationMembers {
  readonly getters: ViewGetters & CellGetters;
  readonly evaluator: Evaluator;
  positionsToUpdate: Place[];
  shouldRebuildDependenciesGraph: boolean;
}

/** The library's plugin of rows' heights, as far as the host leans on it. */
interface RowSizes {
  readonly getters: ViewGetters;
  readonly tallestCellInRow: Record<string, unknown[]>;
  getRowSize(sheetId: string, row: number): number;
  getRowTallestCell(sheetId: string, row: number): unknown;
}

/** Commands after which the library measures texts, cell by cell. */
const MEASURED = new Set(['UPDATE_CELL', 'SET_FORMATTING', 'RESIZE_COLUMNS_ROWS']);

const RowSize = views.get('row_size') as unknown as Plugin<Config, RowSizes>;
const Evaluation = views.get('evaluation') as unknown as Plugin<Config, EvaluationMembers>;

/** From so many cells on, computing every formula anew is less than looking for those that hang on each cell. */
const MANY = 500;

/**
 * Computes as the library does, but when a value is asked for: scripts change much between two readings. And only what
 * formulas fill is computed and kept; what was typed is there already.
 */
class LazyEvaluationPlugin extends Evaluation {
  static override readonly getters = [...Evaluation.getters, 'markStale'];
  private isStale = false;

  constructor(config: Config) {
    super(config);
    for (const name of Evaluation.getters) {
      const read: unknown = Reflect.get(this, name);
      if (typeof read !== 'function') continue;
      Object.defineProperty(this, name, {
        value: (...args: unknown[]): unknown => {
          this.compute();
          return Reflect.apply(read, this, args);
        },
      });
    }
    computeFormulasOnly(this.evaluator, this.getters);
  }

  override handle(command: { type: string }): void {
    if (command.type !== 'EVALUATE_CELLS' || 'cellIds' in command) super.handle(command);
    else this.shouldRebuildDependenciesGraph = true;
  }

  override finalize(): void {
    this.isStale = true;
  }

  markStale(places: readonly Place[]): void {
    if (places.length > MANY) this.shouldRebuildDependenciesGraph = true;
    else this.positionsToUpdate.push(...places);
  }

  private compute(): void {
    if (!this.isStale) return;
    this.isStale = false;
    quietly(() => super.finalize());
  }
}

function computeFormulasOnly(evaluator: Evaluator, getters: EvaluationMembers['getters']): void {
  const kept = evaluator.getEvaluatedCell.bind(evaluator);
  const NoCells = evaluator.evaluatedCells.constructor as new () => object;
  Object.assign(evaluator, {
    getters: Object.create(getters, { getCells: { value: getters.getFormulaCells } }),
    getEvaluatedCell(position: Place): EvaluatedCell {
      const cell = getters.getCell(position);
      return cell && !cell.isFormula ? evaluator.computeCell(position) : kept(position);
    },
    evaluateAllCells(): void {
      evaluator.evaluatedCells = new NoCells();
      const formulas = getters.getSheetIds().flatMap((sheetId) => getters.getFormulaCells(sheetId));
      evaluator.evaluate(
        formulas.map(({ id }) => {
          const { sheetId, row, col } = getters.getCellPosition(id);
          return { sheetId, zone: { top: row, bottom: row, left: col, right: col } };
        }),
      );
    },
  });
}

/** Heights of rows are measured when somebody asks for one. */
class LazyRowSizePlugin extends RowSize {
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

/** A plugin of the screen without what it does at the end of each command. */
function still(name: string): void {
  const Library = screens.get(name) as unknown as Plugin<never>;
  class StillPlugin extends Library {
    override finalize(): void {
      // Nobody looks.
    }
  }
  screens.replace(name, StillPlugin as unknown as Parameters<typeof screens.replace>[1]);
}

if (!Evaluation.getters.includes('markStale')) {
  views.replace('evaluation', LazyEvaluationPlugin as unknown as Parameters<typeof views.replace>[1]);
  views.replace('row_size', LazyRowSizePlugin as unknown as Parameters<typeof views.replace>[1]);
  for (const name of ['viewport', 'header_positions']) still(name);
  // This one looks at every cell after every command, for the colours that it offers.
  views.remove('custom_colors');
}
