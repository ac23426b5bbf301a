// Computes the results of all surveys.
import { menu } from '#texts/ky/menu';
import { command, menuCommand } from './command.ts';
import { underLock } from './run.ts';
import { computeResults as compute } from './tally/results/compute.ts';

/** Writes the sheet of results again. Answers one sentence. */
export const computeResults = command({
  args: [],
  effect: 'writes',
  run: (context) => underLock(context, () => compute(context)),
});

export const menuResults = menuCommand({
  caption: menu.results,
  effect: 'writes',
  run: (context) => underLock(context, () => compute(context)),
});
