// The cells that a form's part becomes: what was asked, what it says unasked, and what is repeated from another part.
import { type Cell, isDateCell } from '#core/cell';
import { partsOf } from '#core/date';
import type { SheetKey } from '#tables';
import { columnWords } from '#texts';
import type { Opened } from '../tally/opened.ts';
import { cellOf, fieldText } from './cell-of.ts';
import { type Form, type FormPart, partOf } from './forms/form.ts';
import { columnOf, valueAt } from './row-values.ts';

/** What the person filled in, by `sheet.column`, beside what stood there when she began; `sheet.number` is a row taken. */
export type FormValues = Readonly<Record<string, { readonly was: string; readonly now: string }>>;

/** One cell of a new row: as a field holds it, by which rows are compared, and as it is written. */
export interface FormCell {
  readonly name: string;
  readonly text: string;
  readonly cell: Cell;
}

export const typedIn = (values: FormValues, sheet: SheetKey, name: string): string =>
  values[`${sheet}.${name}`]?.now.trim() ?? '';

/** The number of the row that was taken instead of a new one; empty where none was. */
export function takenRow({ sheet, takes }: FormPart, values: FormValues): string {
  return takes === undefined ? '' : typedIn(values, sheet, 'number');
}

/** Whether the person has filled in anything of a part but what it was offered with. */
export function isTouched({ sheet, columns, initial = {} }: FormPart, values: FormValues): boolean {
  return columns.some((name) => {
    const text = typedIn(values, sheet, name);
    return text !== '' && text !== initial[name];
  });
}

/** The cells of a part's row, those that would be blank left out; its links are not among them. */
export function cellsOf(form: Form, part: FormPart, values: FormValues, opened: Opened): readonly FormCell[] {
  const { sheet, columns, fixed = {}, repeats = {} } = part;
  const text = [
    ...columns.map((name) => [name, typedIn(values, sheet, name)] as const),
    ...Object.entries(fixed),
    ...Object.entries(repeats).map(
      ([name, source]) => [name, repeated(form, columnOf(sheet, name).kind, source, values, opened)] as const,
    ),
  ];
  return text.flatMap(([name, text]) => {
    if (text === '') return [];
    const cell = cellIn(sheet, name, text, opened);
    return [{ name, text: isDateCell(cell) ? fieldText(cell) : text, cell }];
  });
}

/** The cell of a field's text; a choice is written in the workbook's own words. */
export function cellIn(sheet: SheetKey, name: string, text: string, { language }: Opened): Cell {
  const column = columnOf(sheet, name);
  return columnWords(language, sheet, name).choices[text] ?? cellOf(column, text);
}

/** What another part says, as a column of this kind takes it: the words of a choice, the year of a day. */
function repeated(form: Form, kind: string, source: string, values: FormValues, opened: Opened): string {
  const [sheet, name] = source.split('.') as [SheetKey, string];
  const part = partOf(form, sheet);
  const taken = part === undefined ? '' : takenRow(part, values);
  const text = taken === '' ? typedIn(values, sheet, name) : valueAt(opened, sheet, taken, name);
  if (kind === 'text') return columnWords(opened.language, sheet, name).choices[text] ?? text;
  if (kind !== 'integer') return text;
  const day = cellOf(columnOf(sheet, name), text);
  return isDateCell(day) ? `${partsOf(day.date).year}` : '';
}
