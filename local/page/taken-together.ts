// A script's run is hundreds of revisions: those that come close upon one another are computed and drawn once.
import type { Model } from '@odoo/o-spreadsheet';

/** How long revisions are waited for at the least, in milliseconds: no person sees it. */
const SOON = 30;
/** Taking revisions leaves the page as many times that long for the person at it. */
const REST = 3;

/** What of the library's model stands at the end of each revision. */
interface Finalizing {
  finalize(): void;
}

/**
 * Does `work` on `model`, which takes many revisions in it, and computes formulas, colours and lists once behind them, as
 * the library does behind the many commands of one revision.
 */
export function computedOnce(model: Model, work: () => void): void {
  const finalizing = model as unknown as Finalizing;
  const finalize = finalizing.finalize;
  let isDue = false;
  finalizing.finalize = () => {
    isDue = true;
  };
  try {
    work();
  } finally {
    finalizing.finalize = finalize;
    if (isDue) finalizing.finalize();
  }
}

/** Gathers what comes and gives it on in its order, many at once; `now` does not wait. */
export class Gathered<Item> {
  private items: Item[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = SOON;
  private readonly take: (items: readonly Item[]) => void;

  constructor(take: (items: readonly Item[]) => void) {
    this.take = take;
  }

  add(item: Item): void {
    this.items.push(item);
    this.timer ??= setTimeout(() => this.now(), this.wait);
  }

  now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const items = this.items;
    if (items.length === 0) return;
    this.items = [];
    const begun = performance.now();
    this.take(items);
    this.wait = Math.max(SOON, REST * (performance.now() - begun));
  }
}
