// Judging again what a person has just changed.
import type { World } from '#core/ports';
import type { SheetKey } from '#tables';
import { checkAll, checkAround } from '../check/check.ts';

/** Checks what a change of these sheets may have changed. Call under the lock. */
export function recheck(world: World, sheets: readonly SheetKey[]): void {
  const [only, ...others] = new Set(sheets);
  if (only !== undefined && others.length === 0) checkAround(world, only);
  else checkAll(world);
}
