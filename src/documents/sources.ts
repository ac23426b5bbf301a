// The list of sources: for every figure of a document the rows from which it was computed.
import { afterFirst, type Block, grid, paragraph } from '#core/document';
import { type Counted, rowRanges } from '#core/sources';
import type { SheetKey } from '#tables';
import type { Language } from '#texts';

/** A figure with its name. */
export interface Sourced {
  readonly name: string;
  readonly source: Counted<SheetKey>;
}

/** A line a figure; one that counts nothing names no rows. */
export function sourceBlocks(
  heading: string,
  sourced: readonly Sourced[],
  language: Language,
): readonly Block[] {
  const { sources: words } = language.documents;
  const rows = sourced.map(({ name, source: { sheet, rows: numbers } }) => [
    name,
    `${numbers.length}`,
    language.sheets[sheet].title,
    numbers.length === 0 ? '–' : rowRanges(numbers),
  ]);
  if (rows.length === 0) return [];
  return [
    paragraph('heading', heading),
    grid([words.figure, words.count, words.sheet, words.rows], rows, afterFirst(0.43, 4)),
  ];
}
