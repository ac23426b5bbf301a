// Single values on their way into and out of a custom function.
import type { CellValue, FunctionResultObject } from '@odoo/o-spreadsheet';
import { isDate } from '../kernel/clock.ts';
import { fromSerial, isDateFormat, toSerial } from './serial.ts';

/** A value as a cell holds it; dates are day numbers. */
export interface Output {
  readonly value: CellValue;
  readonly isDate: boolean;
}

/** A cell's value as a function gets it: a blank is `''`, a date a `Date` at local time. */
export function cellOf(cell: FunctionResultObject | undefined): string | number | boolean | Date {
  const value = cell?.value ?? '';
  return typeof value === 'number' && isDateFormat(cell?.format) ? fromSerial(value) : value;
}

/** What a function returned as rows of equal length: one value is one cell, a plain list a column. */
export function rowsOf(output: unknown): Output[][] {
  const rows = Array.isArray(output) ? output.map((row) => (Array.isArray(row) ? row : [row])) : [[output]];
  const width = Math.max(1, ...rows.map((row) => row.length));
  const filled = rows.length === 0 ? [[null]] : rows;
  return filled.map((row) => Array.from({ length: width }, (_, col) => outputCell(row[col])));
}

function outputCell(value: unknown): Output {
  if (isDate(value)) return { value: toSerial(value), isDate: true };
  if (value === null || value === undefined || value === '') return { value: '', isDate: false };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!', isDate: false };
  if (typeof value === 'string' || typeof value === 'boolean') return { value, isDate: false };
  throw new Error(`A custom function gave back ${String(value)}`);
}
