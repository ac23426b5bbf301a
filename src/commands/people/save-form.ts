// Saves a short form: the rows are the same as those that are written in the cells.

import type { Change } from '#core/change';
import type { Environment } from '#core/ports';
import type { SheetKey } from '#tables';
import { lineOf } from '#tables/line-of';
import { readCell } from '#tables/read-cell';
import { columnWords } from '#texts';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { cellWritesAt } from '#workbook/cell-writes';
import { commit } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { filled } from '#workbook/steps';
import { checkAfter } from '../check/check.ts';
import { underLock } from '../run.ts';
import { type Opened, openFor } from '../tally/opened.ts';
import { cellOf } from './cell-of.ts';
import { cellIn, type FormValues, isTouched, takenRow, typedIn } from './form-cells.ts';
import { type FormRow, type Rows, rowsOf } from './form-rows.ts';
import type { Form, FormPart } from './forms/form.ts';
import { type FormId, forms } from './forms/index.ts';
import { sheetsOf } from './read-form.ts';
import { columnOf, valueAt } from './row-values.ts';

export interface SavedForm {
  /** Of the form's first part. */
  readonly sheet: SheetKey;
  readonly row: string;
  /** The rows of all parts that were filled in or taken. */
  readonly rows: readonly FormRow[];
  readonly message: string;
}

/**
 * Fills the row, or with null appends one, with those that belong to it; rows that say the same already are not
 * appended again. Refused as a whole where something needed is blank, cannot be read, or has been changed by somebody
 * else meanwhile.
 */
export function saveForm(
  environment: Environment,
  id: FormId,
  row: string | null,
  values: FormValues,
): SavedForm {
  return underLock(environment, () => {
    const form = forms[id];
    const opened = openFor(environment, sheetsOf(form));
    const [main] = form.parts;
    if (row === null && form.fills === 'there')
      throw new Refusal('noRowToFill', { sheet: opened.language.sheets[main.sheet].title });
    const filled = row === null ? filledParts(form, values) : [main];
    for (const part of filled) {
      if (takenRow(part, values) === '') demand(part, values, opened, row !== null);
      else demandRow(part.sheet, takenRow(part, values), opened);
    }
    const { rows, steps } =
      row === null ? rowsOf(form, filled, values, opened) : fill(opened, main, row, values);
    const { people } = opened.language;
    if (steps.length > 0) {
      const what = say(opened.language, people.log.form, { form: people.forms[id].title });
      const touched = { sheet: main.sheet, rows: rows.slice(0, 1).map((one) => one.row) };
      environment.book.apply(shown(opened, rows));
      commit(environment, opened.book, `form ${id}`, [
        ...steps,
        ...logStep(opened.book, environment, what, touched),
      ]);
    }
    // Also where nothing is written: the run that wrote it may have broken off before its check.
    checkAfter(
      environment,
      filled.map(({ sheet }) => sheet),
    );
    const first = rows[0]?.row ?? '';
    return { sheet: main.sheet, row: first, rows, message: messageOf(opened, rows, steps.length > 0) };
  });
}

/** The parts of new rows: the first, those that are always written, and those with something typed. */
function filledParts({ parts }: Form, values: FormValues): readonly FormPart[] {
  return parts.filter(
    (part, at) => at === 0 || part.always || takenRow(part, values) !== '' || isTouched(part, values),
  );
}

/** The sheets written to come to light, for most of them are hidden at first. */
function shown({ book }: Opened, rows: readonly FormRow[]): readonly Change[] {
  return rows.flatMap(({ sheet }) => {
    const tab = book.tab(sheet);
    return tab === null ? [] : [{ kind: 'showTab' as const, tab: tab.id, shown: true }];
  });
}

function messageOf({ language }: Opened, rows: readonly FormRow[], isWritten: boolean): string {
  const { saved, savedBefore, savedRows, savedRowsBefore } = language.people;
  const [first, ...more] = rows;
  if (first !== undefined && more.length === 0) {
    const sheet = language.sheets[first.sheet].title;
    return say(language, isWritten ? saved : savedBefore, { row: first.row, sheet });
  }
  const numbers = rows.map(({ row }) => row).join(', ');
  return say(language, isWritten ? savedRows : savedRowsBefore, { rows: numbers });
}

/** Refuses a row that was taken and is gone. */
function demandRow(sheet: SheetKey, row: string, opened: Opened): void {
  if (!opened.sheet(sheet).records.some(({ number }) => number === row))
    throw new Refusal('rowGone', { row, sheet: opened.language.sheets[sheet].title });
}

/** Of a row that is there, fields that are not sent stay as they are. Refuses what is needed and blank, and what cannot be read as its column's kind. */
function demand(
  { sheet, columns, needed, neededWhere = {} }: FormPart,
  values: FormValues,
  opened: Opened,
  isThere: boolean,
): void {
  for (const name of columns) {
    const field = values[`${sheet}.${name}`];
    if (field === undefined && isThere) continue;
    const { header, choices } = columnWords(opened.language, sheet, name);
    const text = typedIn(values, sheet, name);
    const where = neededWhere[name];
    const isNeeded = needed.includes(name) || where?.says.includes(typedIn(values, sheet, where.column));
    if (text === '' && isNeeded)
      throw new Refusal('fieldNeeded', { sheet: opened.language.sheets[sheet].title, header });
    if (text === '' || text === field?.was.trim()) continue;
    const column = columnOf(sheet, name);
    const known = (word: string) => (word in choices ? word : null);
    if (readCell(column, cellOf(column, text), known) === undefined)
      throw new Refusal('fieldUnreadable', { header, text });
  }
}

/** Writes what the person changed, where it still stands as she saw it. */
function fill(opened: Opened, { sheet: key, columns }: FormPart, row: string, values: FormValues): Rows {
  const sheet = opened.sheet(key);
  const line = lineOf(sheet, row);
  if (line === null) throw new Refusal('rowGone', { row, sheet: opened.language.sheets[key].title });
  const changed = columns.filter((name) => {
    const field = values[`${key}.${name}`];
    if (field === undefined || field.was.trim() === field.now.trim()) return false;
    const stands = valueAt(opened, key, row, name);
    if (stands !== field.was.trim() && stands !== field.now.trim())
      throw new Refusal('cellChanged', {
        row,
        header: columnWords(opened.language, key, name).header,
        stands,
      });
    return stands !== field.now.trim();
  });
  const cells = changed.map((name) => [name, cellIn(key, name, values[`${key}.${name}`]?.now ?? '', opened)]);
  return {
    rows: [{ sheet: key, row }],
    steps: filled(sheet, cellWritesAt(sheet.places, line, Object.fromEntries(cells))),
  };
}
