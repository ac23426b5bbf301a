// Where the row of a number stands.
import { memoizedOf } from '#core/memoized';
import type { Sheet } from './decode.ts';

type Numbered = Pick<Sheet, 'records' | 'lines'>;

const linesOf = memoizedOf(({ records, lines }: Numbered): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  records.forEach(({ number }, at) => {
    if (!found.has(number)) found.set(number, lines[at] ?? -1);
  });
  return found;
});

/** Index in the grid of the row with this number, the first where it stands twice; null where it is not there. */
export function lineOf(sheet: Numbered, number: string): number | null {
  return linesOf(sheet).get(number) ?? null;
}
