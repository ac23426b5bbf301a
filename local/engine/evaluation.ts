// Computes formulas once somebody reads what they give.
import type { CoreViewPlugin } from '@odoo/o-spreadsheet';
import type { CellGetters, Place } from './cells.ts';
import { type EvaluatedCell, type LibraryPlugin, quietly, registries, type Zone } from './o-spreadsheet.ts';

type Config = ConstructorParameters<typeof CoreViewPlugin>[0];

const views = registries.coreViewsPluginRegistry;

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
  readonly getters: Config['getters'] & CellGetters;
  readonly evaluator: Evaluator;
  positionsToUpdate: Place[];
  shouldRebuildDependenciesGraph: boolean;
}

const Evaluation = views.get('evaluation') as unknown as LibraryPlugin<Config, EvaluationMembers>;

/** From so many cells on, computing every formula again is less than looking for those that hang on each cell. */
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

if (!Evaluation.getters.includes('markStale')) {
  views.replace('evaluation', LazyEvaluationPlugin as unknown as Parameters<typeof views.replace>[1]);
}
