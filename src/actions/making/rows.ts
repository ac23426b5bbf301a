// Rows that the making of a document writes: appended to a register, or filled in cells of one row.
import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import type { World } from '#core/ports';
import { type SheetKey, tables } from '#tables';
import { changesIn } from '../changes-in.ts';
import { wantedAt } from '../check/sheet-changes.ts';
import { keepCounters } from '../counters.ts';
import { writeNumber } from '../numbering.ts';
import { Refusal } from '../refusal.ts';
import { appendRows, firstFreeRow } from '../rows.ts';
import type { Opened } from './opened.ts';

export type Cells = Readonly<Record<string, Cell>>;

/** Rows that are to be appended: their numbers, the lines of the grid where they will stand, and the changes. */
export interface NewRows {
  readonly numbers: readonly string[];
  readonly lines: readonly number[];
  readonly changes: readonly Change[];
}

/** Rows at the end of a register, numbered. Throws a refusal where the sheet is missing. */
export function newRows({ book, judged, language }: Opened, key: SheetKey, rows: readonly Cells[]): NewRows {
  const sheet = book.sheet(key);
  const tab = book.tab(key);
  if (sheet === null || tab === null)
    throw new Refusal('missingSheets', { sheets: `«${language.sheets[key].title}»` });
  const last = judged.counters.get(key) ?? 0;
  const numbers = rows.map((_, index) => writeNumber(tables[key].prefix ?? '', last + index + 1));
  const free = firstFreeRow(sheet.grid);
  const numbered = rows.map((cells, index) => ({ number: numbers[index] ?? '', ...cells }));
  return {
    numbers,
    lines: rows.map((_, index) => free - 1 + index),
    changes: [
      ...keepCounters(book, new Map(judged.counters).set(key, last + rows.length)),
      ...appendRows({ tab: tab.id, places: sheet.places, free }, numbered),
    ],
  };
}

/** Appends one row to a register and returns its number. Throws a refusal where the sheet is missing. */
export function addRow(world: World, there: Opened, key: SheetKey, cells: Cells): string {
  const { numbers, changes } = newRows(there, key, [cells]);
  world.book.apply(changes);
  return numbers[0] ?? '';
}

/** The changes that fill cells of one row, by its number; none where it is not there. */
export function fillRow(there: Opened, key: SheetKey, number: string, cells: Cells): readonly Change[] {
  const line = lineOf(there, key, number);
  return line === null ? [] : fillLine(there, key, line, cells);
}

/** The same, by the line of the grid. */
export function fillLine(
  { book, judged }: Pick<Opened, 'book' | 'judged'>,
  key: SheetKey,
  line: number,
  cells: Cells,
): readonly Change[] {
  const sheet = judged.sheets.get(key);
  return sheet === undefined ? [] : changesIn(book, sheet, wantedAt(sheet.places, line, cells));
}

/** The line of the grid on which a row stands, or null. */
export function lineOf({ judged }: Pick<Opened, 'judged'>, key: SheetKey, number: string): number | null {
  const sheet = judged.sheets.get(key);
  return sheet?.lines[sheet.records.findIndex((record) => record.number === number)] ?? null;
}
