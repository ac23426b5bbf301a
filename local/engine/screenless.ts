// What o-spreadsheet does for a screen at every change is not done here, and cells are computed once somebody reads them.
import type { CoreViewPlugin } from '@odoo/o-spreadsheet';
import { type Model, quietly, registries, type Zone } from './o-spreadsheet.ts';

type Plugin<Config> = {
  new (config: Config): { finalize(): void; handle(command: { type: string }): void };
  readonly getters: readonly string[];
};
type Config = ConstructorParameters<typeof CoreViewPlugin>[0];

const { coreViewsPluginRegistry: views, statefulUIPluginRegistry: screens } = registries;
const Evaluation = views.get('evaluation') as unknown as Plugin<Config>;

/** Computes as the library does, but when a value is asked for: scripts change much between two readings. */
class LazyEvaluationPlugin extends Evaluation {
  static readonly isLazy = true;
  private isStale = false;

  constructor(config: Config) {
    super(config);
    passOverBlanks(Reflect.get(this as object, 'evaluator'));
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
  }

  override handle(command: { type: string }): void {
    if (command.type !== 'EVALUATE_CELLS' || 'cellIds' in command) super.handle(command);
    else Object.assign(this, { shouldRebuildDependenciesGraph: true });
  }

  override finalize(): void {
    this.isStale = true;
  }

  private compute(): void {
    if (!this.isStale) return;
    this.isStale = false;
    quietly(() => super.finalize());
  }
}

/** Where everything is computed anew, the library asks of each sheet how far its cells go: as far as any was used. */
function passOverBlanks(evaluator: { getters: Model['getters'] }): void {
  const { getters } = evaluator;
  evaluator.getters = Object.assign(Object.create(getters) as typeof getters, {
    getSheetZone: (sheetId: string): Zone => {
      const zone = { top: 0, left: 0, bottom: 0, right: 0 };
      for (const { id } of getters.getCells(sheetId)) {
        const { row, col } = getters.getCellPosition(id);
        zone.bottom = Math.max(zone.bottom, row);
        zone.right = Math.max(zone.right, col);
      }
      return zone;
    },
  });
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

if (!('isLazy' in Evaluation)) {
  views.replace('evaluation', LazyEvaluationPlugin as unknown as Parameters<typeof views.replace>[1]);
  for (const name of ['viewport', 'header_positions']) still(name);
  // This one looks at every cell after every command, for the colours that it offers.
  views.remove('custom_colors');
}
