// A person's text as the cell of a column, and the other way round.
import { type Cell, isDateCell } from '#core/cell';
import type { Column } from '#core/table';
import { typedDate } from '#core/typed-date';
import { asText, readCell } from '#tables/read-cell';

/** The cell that a text becomes: a date, a number, or the text itself where it is neither. */
export function cellOf({ kind, birth }: Pick<Column, 'kind' | 'birth'>, typed: string): Cell {
  const text = typed.trim();
  if (kind === 'date') {
    const date = typedDate(text, birth);
    return date === null ? text : { date };
  }
  if (kind !== 'integer' && kind !== 'decimal') return text;
  const number = readCell({ kind, owner: 'people' }, text, () => null);
  return typeof number === 'number' ? number : text;
}

/** A cell as a field of a page holds it: dates as `2024-09-17`. */
export function fieldText(cell: Cell): string {
  return isDateCell(cell) ? cell.date : asText(cell);
}
