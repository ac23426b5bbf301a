// The rows that a form's parts become, tied by their numbers; what stands there already is not written again.

import type { Cell } from '#core/cell';
import { type SheetKey, tables } from '#tables';
import { lineOf } from '#tables/line-of';
import { blankOf, cellWritesAt } from '#workbook/cell-writes';
import { counterStep, countersOf } from '#workbook/counters';
import { lastNumber, writeNumber } from '#workbook/numbering';
import { appended, filled, type Step } from '#workbook/steps';
import { type Opened, wholeSheet } from '../tally/opened.ts';
import { cellsOf, type FormCell, type FormValues, takenRow } from './form-cells.ts';
import type { Form, FormPart } from './forms/form.ts';
import { valueAt } from './row-values.ts';

/** The row of one part. */
export interface FormRow {
  readonly sheet: SheetKey;
  readonly row: string;
}

export interface Rows {
  /** In the order of the form's parts. */
  readonly rows: readonly FormRow[];
  readonly steps: readonly Step[];
}

/**
 * The rows of these parts. A row that was taken stays as it is, or has its blank cells filled; a row that says the same
 * already is not appended again.
 */
export function rowsOf(form: Form, parts: readonly FormPart[], values: FormValues, opened: Opened): Rows {
  const counters = new Map(countersOf(opened.book));
  const numbers = new Map<SheetKey, string>();
  const steps = inWritingOrder(parts).flatMap((part) => {
    const links = Object.entries(part.links ?? {}).flatMap(([name, sheet]): readonly FormCell[] => {
      const number = numbers.get(sheet) ?? '';
      return number === '' ? [] : [{ name, text: number, cell: number }];
    });
    const cells = [...cellsOf(form, part, values, opened), ...links];
    const taken = takenRow(part, values);
    const written =
      taken === '' ? newRow(part, cells, counters, opened) : takenCells(part, taken, cells, opened);
    numbers.set(part.sheet, written.row);
    return written.steps;
  });
  const rows = parts.map(({ sheet }) => ({ sheet, row: numbers.get(sheet) ?? '' }));
  return {
    rows,
    steps: steps.length === 0 ? [] : [...counterStep(opened.book, counters), ...steps],
  };
}

interface Written {
  readonly row: string;
  readonly steps: readonly Step[];
}

function newRow(
  part: FormPart,
  cells: readonly FormCell[],
  counters: Map<string, number>,
  opened: Opened,
): Written {
  const there = sameRow(part, cells, opened);
  if (there !== null) return { row: there, steps: [] };
  const sheet = wholeSheet(opened, part.sheet);
  const next = lastNumber(sheet, counters.get(part.sheet) ?? 0) + 1;
  counters.set(part.sheet, next);
  const number = writeNumber(tables[part.sheet].prefix ?? '', next);
  return { row: number, steps: [appended(sheet, [{ number, ...asRow(cells) }])] };
}

/** Of a row that is there, the blank cells alone are filled, where the part fills any. */
function takenCells(part: FormPart, row: string, cells: readonly FormCell[], opened: Opened): Written {
  const sheet = opened.sheet(part.sheet);
  const line = lineOf(sheet, row);
  if (part.takes !== 'filling' || line === null) return { row, steps: [] };
  const wanted = blankOf(sheet.grid, cellWritesAt(sheet.places, line, asRow(cells)));
  return { row, steps: filled(sheet, wanted) };
}

const asRow = (cells: readonly FormCell[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(cells.map(({ name, cell }) => [name, cell]));

/** Each part after those to which it refers. */
function inWritingOrder(parts: readonly FormPart[]): readonly FormPart[] {
  const placed = new Set<FormPart>();
  const place = (part: FormPart) => {
    const before = Object.values(part.links ?? {});
    for (const other of parts) if (before.includes(other.sheet)) place(other);
    placed.add(part);
  };
  parts.forEach(place);
  return [...placed];
}

/** The row in which everything that is wanted stands already. */
function sameRow({ sheet }: FormPart, cells: readonly FormCell[], opened: Opened): string | null {
  const found = opened
    .sheet(sheet)
    .records.find(({ number }) =>
      cells.every(({ name, text }) => valueAt(opened, sheet, number, name) === text),
    );
  return cells.length > 0 && found !== undefined && found.number !== '' ? found.number : null;
}
