// Rows of a table whose cells go over several lines, as they are pasted from Word and Excel.
import { headingOf } from './above.ts';
import type { Line } from './page.ts';

/** A cell of a group's list has fewer lines. */
const MOST_LINES = 8;
/** The number of a row in its first cell. */
export const OPENS_ROW = /^[\s|]*"?\d{1,3}[.)]?"?\s*[\t|]/u;

/** A row put together, and the place behind its last line. */
export interface WholeRow {
  readonly line: Line;
  readonly end: number;
}

/**
 * The row that opens at `at` with all its lines, where together they have as many cells as the head; null where it ends
 * with its line. Rows are known by the number in their first cell.
 * @param cellsIn how many cells a printed line has
 */
export function rowOverLines(
  lines: readonly Line[],
  at: number,
  columns: number,
  cellsIn: (printed: string) => number,
): WholeRow | null {
  const first = lines[at];
  if (first === undefined || !OPENS_ROW.test(first.printed)) return null;
  const parts = [first];
  for (;;) {
    const printed = parts.map((part) => part.printed).join(' ');
    const isOpen = (printed.match(/(?<![^\t|])"|"(?=[\t|]|$)/gu)?.length ?? 0) % 2 === 1;
    const cells = cellsIn(printed);
    if (cells > columns || parts.length > MOST_LINES) return null;
    if (cells === columns && !isOpen) break;
    const next = lines[at + parts.length];
    if (next === undefined || next.kind !== undefined) return null;
    if (OPENS_ROW.test(next.printed) || headingOf(next) !== null) return null;
    parts.push(next);
  }
  return parts.length === 1 ? null : { line: together(parts), end: at + parts.length };
}

/** Lines as one, with all that they were put together from. */
export function together(parts: readonly Line[]): Line {
  return {
    printed: parts.map(({ printed }) => printed.trim()).join(' '),
    lineNumber: parts[0]?.lineNumber ?? 0,
    indent: 0,
    mark: null,
    body: '',
    parts,
  };
}

/** A cell without the quotes that spreadsheets set around one of several lines. */
export function unquoted(cell: string): string {
  const inner = /^\s*"(.*)"\s*$/su.exec(cell)?.[1];
  return inner === undefined || /(?<!")"(?!")/u.test(inner) ? cell : inner.replace(/""/gu, '"');
}
