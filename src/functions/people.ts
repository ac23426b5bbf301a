// Reading numbers of people: those who gave an answer among those who were asked.
import type { CellInput } from '#core/custom-function';
import { readInteger } from './arguments.ts';

/** More people than live in Kyrgyzstan. */
export const MOST_PEOPLE = 10_000_000;

/** A part and the whole, which is at least one. */
export function readPart(
  partName: string,
  part: CellInput,
  wholeName: string,
  whole: CellInput,
): readonly [part: number, whole: number] {
  const all = readInteger(wholeName, whole, 1, MOST_PEOPLE);
  return [readInteger(partName, part, 0, all), all];
}
