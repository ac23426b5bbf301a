// Shows a part of one of Google's interfaces as the whole: what the part lacks throws its name at first use.
import type { Kernel } from '../kernel/kernel.ts';
import { service } from '../kernel/service.ts';

/** `part` as a script sees it under `name`; the type is Google's own, so a signature cannot drift. */
export function show<Whole extends object>(kernel: Kernel, name: string, part: Partial<Whole>): Whole {
  return service(kernel, name, part) as Whole;
}
