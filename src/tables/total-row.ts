// A row of totals that people put below their rows: it is none of the rows.
import { type Cell, isBlank, isDateCell } from '#core/cell';

/** «Бардыгы», «Жыйынтыгы:», «Итого», «Всего», “Total”. */
const TOTAL = /^\s*(?:бардыгы|жыйынтыгы|итого|всего|total)\s*:?\s*$/iu;

/** A number that the row was given before its words were known. */
const NUMBER = /^\p{Lu}{1,3}-\d+$/u;

/**
 * Whether of a row's cells at these places, else of all of them, some say that it is a total, and all others are blank or
 * figures; a row with a date is none.
 */
export function isTotal(
  cells: readonly Cell[],
  places: readonly number[] = cells.map((_, place) => place),
): boolean {
  // A day is found faster than words are read, and most rows have one.
  for (const place of places) if (isDateCell(cells[place] ?? '')) return false;
  let isNamed = false;
  // At the first other word it is over, which in most rows is at once: sheets are long.
  for (const place of places) {
    const cell = cells[place] ?? '';
    if (typeof cell !== 'string' || isBlank(cell) || NUMBER.test(cell)) continue;
    if (!TOTAL.test(cell)) return false;
    isNamed = true;
  }
  return isNamed;
}
