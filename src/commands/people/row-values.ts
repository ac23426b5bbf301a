// What stands in the cells of rows, as the fields of a form hold it.
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import type { Opened } from '../tally/opened.ts';
import { fieldText } from './cell-of.ts';

export function columnOf(sheet: SheetKey, name: string): Column {
  const column = (tables[sheet].columns as Readonly<Record<string, Column>>)[name];
  if (column === undefined) throw new Error(`No column ${sheet}.${name}`);
  return column;
}

/** What stands in a cell of a row by its number: the key of a choice, the numbers of references, else its text as it stands. */
export function valueAt(opened: Opened, key: SheetKey, row: string, name: string): string {
  const sheet = opened.sheet(key);
  const index = sheet.records.findIndex(({ number }) => number === row);
  const line = sheet.lines[index];
  if (line === undefined) return '';
  const value = (sheet.records[index] as Readonly<Record<string, unknown>>)[name];
  const text = fieldText(sheet.grid[line]?.[sheet.places.get(name) ?? -1] ?? '');
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : text;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && columnOf(key, name).kind !== 'date' ? value : text;
}
