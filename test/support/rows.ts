// The rows of a tab as records, as tests of whole actions look at them.
import type { Product } from './product.ts';

/** The rows of a tab by the keys of their columns; lines without a number are passed over. */
export function rowsIn(one: Product, tab: string): readonly Readonly<Record<string, unknown>>[] {
  const [keys = [], , , ...lines] = one.cells(tab);
  return lines
    .filter(([number]) => number !== '')
    .map((cells) => Object.fromEntries(keys.map((key, at) => [`${key}`, cells[at]])));
}
