// Whether the person who runs may edit cells: protections that are more than a warning refuse them.
import type { At } from './book.ts';

/** @throws as Google does where a protection keeps the person who runs from editing these cells */
export function needEditable(_at: At): void {}
