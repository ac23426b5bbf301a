// Judging again what a person has just changed.
import type { World } from '#core/ports';
import type { SheetKey } from '#tables';
import { checkAll, checkAround } from '../check/check.ts';
import { WHOLE_SHEET } from '../check/edit.ts';

/** Checks as after an edit where one sheet has changed, else everything. Call under the lock. */
export function recheck(world: World, sheets: readonly SheetKey[]): void {
  const [only, ...others] = new Set(sheets);
  if (only !== undefined && others.length === 0) checkAround(world, only, WHOLE_SHEET);
  else checkAll(world);
}
