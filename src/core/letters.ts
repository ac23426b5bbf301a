// Columns by letters, and cells by their addresses.
import type { Area } from './change.ts';

/** `A` for 1, `AB` for 28. */
export function letterOf(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? letterOf((column - 1 - rest) / 26) + letter : letter;
}

/** `B4:C9` of an area, `B4` of a single cell. */
export function addressOf({ row, column, rows, columns }: Omit<Area, 'tab'>): string {
  const first = `${letterOf(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letterOf(column + columns - 1)}${row + rows - 1}`;
}
