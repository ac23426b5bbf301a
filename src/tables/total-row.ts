// A row of totals that people put below their rows: it is none of the rows.
import { type Cell, isBlank, isDateCell } from '#core/cell';

/** «Бардыгы», «Жыйынтыгы:», «Итого», «Всего», “Total”. */
const TOTAL = /^\s*(?:бардыгы|жыйынтыгы|итого|всего|total)\s*:?\s*$/iu;

/** A number that the row was given before its words were known. */
const NUMBER = /^\p{Lu}{1,3}-\d+$/u;

/** Whether of these cells of one row some say that it is a total, and all others are blank or figures; a row with a date is one. */
export function isTotal(cells: readonly Cell[]): boolean {
  let isSaid = false;
  // At the first other word it is over, which in most rows is at once: sheets are long.
  for (const cell of cells) {
    if (isDateCell(cell)) return false;
    if (typeof cell !== 'string' || isBlank(cell) || NUMBER.test(cell)) continue;
    if (!TOTAL.test(cell)) return false;
    isSaid = true;
  }
  return isSaid;
}
