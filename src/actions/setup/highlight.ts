// Highlighting by the text of the check column, so that it follows sorting, undo and phones.

import type { Highlight, TabRef } from '#core/change';
import { letterOf } from '#core/letters';
import { FIRST_ROW, HEADER_ROW, TITLE_ROW } from '#tables/layout';
import { SIGNS } from '../check/signs.ts';

/** Rows that a sheet is made with; highlighting and what cells take reach to the last. */
export const ROWS = 1000;
/** Rows that are shaded and formatted in advance. */
export const DRESSED_ROWS = 200;

const COLORS = { violated: '#f4cccc', warning: '#fce5cd', unknown: '#d9d2e9' } as const;

/** By what the product knows its own highlighting again. */
const MARKER = `"&A$${HEADER_ROW}&"]"`;

/** The rules of one sheet whose check column is the `check`-th of `columns`: one a severity, for rows and for headers. */
export function highlightOf(tab: TabRef, columns: number, check: number): Highlight {
  const verdicts = letterOf(check);
  const finds = (sign: string, place: string) => `=ISNUMBER(FIND("${sign}[${MARKER};${place}))`;
  return {
    kind: 'highlight',
    tab,
    marker: MARKER,
    rules: (Object.keys(COLORS) as (keyof typeof COLORS)[]).flatMap((name) => [
      {
        row: FIRST_ROW,
        column: 1,
        rows: ROWS - FIRST_ROW + 1,
        columns,
        formula: finds(SIGNS[name], `$${verdicts}${FIRST_ROW}`),
        background: COLORS[name],
        bold: false,
      },
      {
        row: HEADER_ROW,
        column: 1,
        rows: 1,
        columns,
        formula: finds(SIGNS[name], `$${verdicts}$${TITLE_ROW}`),
        background: COLORS[name],
        bold: true,
      },
    ]),
  };
}
