// How a sheet's columns are dressed: headers, widths, formats, what a cell takes, what is protected.
import type { Accepts, Change, TabRef } from '#core/change';
import type { Column } from '#core/table';
import { FIRST_ROW, HEADER_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { widthOf } from './columns.ts';
import { ROWS } from './highlight.ts';

/** Dresses one column, the `place`-th of its tab. */
export function dressColumn(
  language: Language,
  sheet: string,
  tab: TabRef,
  name: string,
  column: Column,
  place: number,
): readonly Change[] {
  const rows = ROWS - FIRST_ROW + 1;
  const cells = { tab, row: FIRST_ROW, column: place, rows, columns: 1 };
  const header = { tab, row: HEADER_ROW, column: place, rows: 1, columns: 1 };
  const own = column.owner === 'product';
  const accepts = acceptsOf(column, Object.values(columnWords(language, sheet, name).choices));
  return [
    { kind: 'width', tab, column: place, pixels: widthOf(name, column.kind) },
    { kind: 'style', ...header, look: own ? 'computedHeader' : 'header' },
    ...(own ? [{ kind: 'style', ...cells, look: 'computed' } as const] : []),
    ...(column.kind === 'long' ? [{ kind: 'style', ...cells, look: 'wrapped' } as const] : []),
    ...(column.kind === 'date' ? [{ kind: 'style', ...cells, look: 'date' } as const] : []),
    ...(accepts && !own ? [{ kind: 'validate', ...cells, accepts } as const] : []),
    ...(own
      ? [{ kind: 'protect', ...cells, row: HEADER_ROW, rows: rows + 1, description: language.actions.computedBy } as const]
      : []),
  ];
}

function acceptsOf({ kind }: Column, words: readonly string[]): Accepts | null {
  if (kind === 'choice') return { kind: 'words', words };
  return kind === 'date' || kind === 'flag' ? { kind } : null;
}
