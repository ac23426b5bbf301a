// Highlighting by the text of the check column, so that it follows sorting, undo and phones.

import type { Highlight, TabRef } from '#core/change';
import { letterOf } from '#core/letters';
import { HEADER_ROW, TITLE_ROW } from '#tables/layout';
import { SIGNS } from '../check/signs.ts';

/** Rows that a sheet is made with; highlighting and what cells take reach to the last. */
export const ROWS = 1000;
/** Rows that are shaded and formatted in advance. */
export const DRESSED_ROWS = 200;

/** Each of its own darkness, so that they can be distinguished in grey. */
const COLORS = { violated: '#ea9999', warning: '#fdebd3', unknown: '#cdc3e6' } as const;

/** By what the product knows its own highlighting again. */
const MARKER = `"&A$${HEADER_ROW}&"]"`;

/** The rules of one sheet whose check column is the `check`-th of `columns`: one a severity, for headers and rows. */
export function highlightOf(tab: TabRef, columns: number, check: number): Highlight {
  const verdicts = letterOf(check);
  // The sheet's own verdicts, on the headers, stand with its title.
  const place = `IF(ROW($A${HEADER_ROW})=${HEADER_ROW};$${verdicts}$${TITLE_ROW};$${verdicts}${HEADER_ROW})`;
  return {
    kind: 'highlight',
    tab,
    marker: MARKER,
    row: HEADER_ROW,
    column: 1,
    rows: ROWS - HEADER_ROW + 1,
    columns,
    rules: (Object.keys(COLORS) as (keyof typeof COLORS)[]).map((name) => ({
      formula: `=ISNUMBER(FIND("${SIGNS[name]}[${MARKER};${place}))`,
      background: COLORS[name],
    })),
  };
}
