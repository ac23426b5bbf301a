// Judging again what a person has just changed.
import type { World } from '#core/ports';
import type { SheetKey } from '#tables';
import { checkAll, checkAround, EVERY_COLUMN } from '../check/check.ts';

/** Checks as after an edit where one sheet has changed, else everything. Call under the lock. */
export function recheck(world: World, sheets: readonly SheetKey[]): void {
  const [only, ...others] = new Set(sheets);
  if (only !== undefined && others.length === 0) checkAround(world, only, EVERY_COLUMN);
  else checkAll(world);
}
