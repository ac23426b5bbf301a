// Rows that the making of a document writes: appended to a register, or filled in cells of one row.

import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import type { Environment } from '#core/ports';
import { type SheetKey, tables } from '#tables';
import { lineOf } from '#tables/line-of';
import { Refusal } from '#texts/refusal';
import { cellWritesAt } from '#workbook/cell-writes';
import { counterStep } from '#workbook/counters';
import { commit } from '#workbook/journal';
import { writeNumber } from '#workbook/numbering';
import { firstFreeRow } from '#workbook/rows';
import { appended, changesOf, filled, type Step } from '#workbook/steps';
import type { Opened } from './opened.ts';

export type Cells = Readonly<Record<string, Cell>>;

/** Rows that are to be appended: their numbers, the lines of the grid where they will stand, and how they get there. */
export interface NewRows {
  readonly numbers: readonly string[];
  readonly lines: readonly number[];
  readonly steps: readonly Step[];
  readonly changes: readonly Change[];
}

/** Rows at the end of a register, numbered. Throws a refusal where the sheet is missing. */
export function newRows({ book, judged, language }: Opened, key: SheetKey, rows: readonly Cells[]): NewRows {
  const sheet = book.sheet(key);
  if (sheet === null) throw new Refusal('missingSheets', { sheets: `«${language.sheets[key].title}»` });
  const last = judged.counters.get(key) ?? 0;
  const numbers = rows.map((_, index) => writeNumber(tables[key].prefix ?? '', last + index + 1));
  const free = firstFreeRow(sheet.grid);
  const numbered = rows.map((cells, index) => ({ number: numbers[index] ?? '', ...cells }));
  const steps = [
    ...counterStep(book, new Map(judged.counters).set(key, last + rows.length)),
    appended(sheet, numbered),
  ];
  return {
    numbers,
    lines: rows.map((_, index) => free - 1 + index),
    steps,
    changes: changesOf(book, steps),
  };
}

/** Appends one row to a register and returns its number. Throws a refusal where the sheet is missing. */
export function addRow(environment: Environment, there: Opened, key: SheetKey, cells: Cells): string {
  const { numbers, steps } = newRows(there, key, [cells]);
  commit(environment, there.book, `row ${key}`, steps);
  return numbers[0] ?? '';
}

/** The changes that fill cells of one row, by its number; none where it is not there. */
export function fillRow(there: Opened, key: SheetKey, number: string, cells: Cells): readonly Change[] {
  return changesOf(there.book, rowSteps(there, key, number, cells));
}

/** The same, as steps of a command that is resumed where it was cut off. */
export function rowSteps(there: Opened, key: SheetKey, number: string, cells: Cells): readonly Step[] {
  const line = rowLine(there, key, number);
  return line === null ? [] : lineSteps(there, key, line, cells);
}

/** The changes that fill cells of one row, by the line of the grid. */
export function fillLine(there: Opened, key: SheetKey, line: number, cells: Cells): readonly Change[] {
  return changesOf(there.book, lineSteps(there, key, line, cells));
}

function lineSteps({ judged }: Opened, key: SheetKey, line: number, cells: Cells): readonly Step[] {
  const sheet = judged.sheets.get(key);
  return sheet === undefined ? [] : filled(sheet, cellWritesAt(sheet.places, line, cells));
}

/** The line of the grid on which a row stands, or null. */
export function rowLine({ judged }: Pick<Opened, 'judged'>, key: SheetKey, number: string): number | null {
  const sheet = judged.sheets.get(key);
  return sheet === undefined ? null : lineOf(sheet, number);
}
