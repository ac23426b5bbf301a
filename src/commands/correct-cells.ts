// Writes offered corrections into the cells of people.
import { command } from './command.ts';
import type { CellChange } from './people/cell-changes.ts';
import { correctCells as correct } from './people/correct.ts';

/** Only cells that still hold what they held. Answers one sentence; the other way round it takes itself back. */
export const correctCells = command({
  args: ['cells'],
  effect: 'writes',
  run: (context, { cells }: { readonly cells: readonly CellChange[] }) => correct(context, cells),
});
