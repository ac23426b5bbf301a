// A cell in the words of a document: dates, choices, and rows by what they are called.
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { type AnyRow, rowsOf } from '#rules/data/rows';
import type { Facts } from '#rules/facts';
import { type SheetKey, tables } from '#tables';
import { columnWords, type Language } from '#texts';

/** The columns by which a row is called, the first that is filled in. */
const NAMES = ['name', 'title', 'what', 'topic', 'found', 'text'];

/** What a cell says; what is not filled in says so. */
export function cellWords(
  sheet: SheetKey,
  column: string,
  row: AnyRow,
  facts: Facts,
  language: Language,
): string {
  if (sheet === 'acts' && column === 'number') return cellWords(sheet, 'act', row, facts, language);
  const value = row[column];
  const { empty, yes, no } = language.documents;
  if (value === null || value === undefined || value === '') return empty;
  if (value === true || value === false) return value ? yes : no;
  if (Array.isArray(value))
    return value.length === 0 ? empty : value.map((one) => called(`${one}`, sheet, column, facts)).join(', ');
  const { kind } = (tables[sheet].columns as Readonly<Record<string, Column>>)[column] ?? {};
  if (kind === 'date') return language.forms.date(value as CivilDate, 'document');
  if (kind === 'choice') return columnWords(language, sheet, column).choices[`${value}`] ?? `${value}`;
  return kind === 'reference' ? called(`${value}`, sheet, column, facts) : `${value}`;
}

/** What the row behind a number is called; a number that nothing has stays a number. */
function called(number: string, sheet: SheetKey, column: string, facts: Facts): string {
  const { to } = (tables[sheet].columns as Readonly<Record<string, Column>>)[column] ?? {};
  const row =
    to === undefined ? undefined : rowsOf(facts, to as SheetKey).find((one) => one.number === number);
  const name = NAMES.map((key) => row?.[key]).find((one) => typeof one === 'string');
  return typeof name === 'string' ? name : number;
}
