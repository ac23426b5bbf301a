// Saves a short form: the rows are the same as those that are written in the cells.
import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import type { World } from '#core/ports';
import type { Column } from '#core/table';
import type { SheetKey } from '#tables';
import { tables } from '#tables';
import { readCell } from '#tables/read-cell';
import { columnWords } from '#texts';
import { say } from '#texts/verdict-words';
import { changesIn } from '../changes-in.ts';
import { wantedAt } from '../check/sheet-changes.ts';
import { countersOf, keepCounters } from '../counters.ts';
import { logLine } from '../log.ts';
import { lastNumber, writeNumber } from '../numbering.ts';
import { Refusal } from '../refusal.ts';
import { appendRows } from '../rows.ts';
import { underLock } from '../run.ts';
import { type Opened, openFor, targetIn } from '../tally/opened.ts';
import { cellOf } from './cell-of.ts';
import { type FormId, type FormPart, forms } from './forms.ts';
import { columnOf, sheetsOf, valueAt, valueIn } from './read-form.ts';
import { recheck } from './recheck.ts';

/** What the person filled in, by `sheet.column`, beside what stood there when she began. */
export type FormValues = Readonly<Record<string, { readonly was: string; readonly now: string }>>;

export interface SavedForm {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly said: string;
}

/**
 * Fills the row, or with null appends one; a row that says the same already is not appended again. Refused as a whole
 * where something needed is blank, cannot be read, or has been changed by somebody else meanwhile.
 */
export function saveForm(world: World, id: FormId, row: string | null, values: FormValues): SavedForm {
  return underLock(world, () => {
    const form = forms[id];
    const opened = openFor(world, sheetsOf(form));
    const [main] = form.parts;
    if (row === null && !form.begins)
      throw new Refusal('noRowToFill', { sheet: opened.language.sheets[main.sheet].title });
    const filled = form.parts.filter((part, at) => at === 0 || partCells(part, values, opened) !== null);
    for (const part of filled) demand(part, values, opened, row !== null);
    const saved = row === null ? append(opened, filled, values) : fill(opened, main, row, values);
    const { people } = opened.language;
    if (saved.changes.length > 0) {
      const what = say(opened.language, people.log.form, { form: people.forms[id].title });
      const touched = { sheet: main.sheet, rows: [saved.row] };
      world.book.apply([...saved.changes, ...logLine(opened.book, world, what, touched)]);
    }
    // Also where nothing is written: the run that wrote it may have broken off before its check.
    recheck(
      world,
      filled.map(({ sheet }) => sheet),
    );
    const template = saved.changes.length > 0 ? people.saved : people.savedBefore;
    const said = say(opened.language, template, {
      row: saved.row,
      sheet: opened.language.sheets[main.sheet].title,
    });
    return { sheet: main.sheet, row: saved.row, said };
  });
}

interface Written {
  readonly row: string;
  readonly changes: readonly Change[];
}

/** The cells of a part as they are written; null where nothing of it is filled in. */
function partCells(
  { sheet, columns }: FormPart,
  values: FormValues,
  opened: Opened,
): Readonly<Record<string, Cell>> | null {
  const cells = columns.flatMap((name) => {
    const text = values[`${sheet}.${name}`]?.now.trim() ?? '';
    return text === '' ? [] : [[name, cellIn(sheet, name, text, opened)] as const];
  });
  return cells.length === 0 ? null : Object.fromEntries(cells);
}

/** The cell of a field's text; a choice is written in the workbook's own words. */
function cellIn(sheet: SheetKey, name: string, text: string, { language }: Opened): Cell {
  const column = columnOf(sheet, name);
  return columnWords(language, sheet, name).choices[text] ?? cellOf(column, text);
}

/** Of a row that is there, fields that are not sent stay as they are. Refuses what is needed and blank, and what cannot be read as its column's kind. */
function demand(
  { sheet, columns, needed }: FormPart,
  values: FormValues,
  opened: Opened,
  isThere: boolean,
): void {
  for (const name of columns) {
    const field = values[`${sheet}.${name}`];
    if (field === undefined && isThere) continue;
    const { header, choices } = columnWords(opened.language, sheet, name);
    const text = field?.now.trim() ?? '';
    if (text === '' && needed.includes(name)) throw new Refusal('fieldNeeded', { header });
    if (text === '' || text === field?.was.trim()) continue;
    const column = columnOf(sheet, name);
    const known = (word: string) => (word in choices ? word : null);
    if (readCell(column, cellOf(column, text), known) === undefined)
      throw new Refusal('fieldUnreadable', { header, text });
  }
}

/**
 * The rows that the parts become, tied to the first of them. What stands there already, all of it or the first part
 * alone where a run broke off, is not written again.
 */
function append(opened: Opened, parts: readonly FormPart[], values: FormValues): Written {
  const counters = new Map(countersOf(opened.book));
  const changes: Change[] = [];
  let row = '';
  for (const part of parts) {
    const link = part.belongsTo === undefined ? {} : { [part.belongsTo]: row };
    const wanted = wantedIn(part, values, link);
    const there = sameRow(part, wanted, opened);
    const sheet = opened.sheet(part.sheet);
    const half = there === null ? halfRow(part, wanted, opened) : null;
    const next = lastNumber(sheet, counters.get(part.sheet) ?? 0) + 1;
    const given = there ?? half?.number ?? '';
    const number = given === '' ? writeNumber(tables[part.sheet].prefix ?? '', next) : given;
    if (row === '') row = number;
    if (there !== null) continue;
    if (given === '') counters.set(part.sheet, next);
    const cells = { number, ...link, ...partCells(part, values, opened) };
    // The number comes last: a row that was cut off while it was written is known by having none.
    const [numbered, ...rest] =
      half === null
        ? appendRows(targetIn(opened, part.sheet), [cells])
        : changesIn(opened.book, sheet, wantedAt(sheet.places, half.line, cells));
    changes.push(...rest, ...(numbered === undefined ? [] : [numbered]));
  }
  return { row, changes: changes.length === 0 ? [] : [...keepCounters(opened.book, counters), ...changes] };
}

/** Writes what the person changed, where it still stands as she saw it. */
function fill(opened: Opened, { sheet: key, columns }: FormPart, row: string, values: FormValues): Written {
  const sheet = opened.sheet(key);
  const line = sheet.lines[sheet.records.findIndex(({ number }) => number === row)];
  if (line === undefined) throw new Refusal('rowGone', { row, sheet: opened.language.sheets[key].title });
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
    row,
    changes: changesIn(opened.book, sheet, wantedAt(sheet.places, line, Object.fromEntries(cells))),
  };
}

/** What the cells of a part's row should say, by column: all that was filled in, and the row to which it is tied. */
function wantedIn(
  { sheet, columns }: FormPart,
  values: FormValues,
  link: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const given = columns.flatMap((name) => {
    const text = values[`${sheet}.${name}`]?.now.trim() ?? '';
    return text === '' ? [] : [[name, text] as const];
  });
  return new Map(given.length === 0 ? [] : [...given, ...Object.entries(link)]);
}

/** The row in which everything that is wanted stands already. */
function sameRow({ sheet }: FormPart, wanted: ReadonlyMap<string, string>, opened: Opened): string | null {
  const found = opened
    .sheet(sheet)
    .records.find(({ number }) =>
      [...wanted].every(([name, text]) => valueAt(opened, sheet, number, name) === text),
    );
  return wanted.size > 0 && found !== undefined && found.number !== '' ? found.number : null;
}

/** The last row, where it says a part of what is wanted and nothing else: a run that wrote it broke off. */
function halfRow(
  { sheet: key }: FormPart,
  wanted: ReadonlyMap<string, string>,
  opened: Opened,
): { readonly line: number; readonly number: string } | null {
  const { records, lines } = opened.sheet(key);
  const last = records.length - 1;
  const line = lines[last];
  if (line === undefined) return null;
  const texts = Object.entries<Column>(tables[key].columns).flatMap(([name, { owner }]) => {
    const text = owner === 'people' ? valueIn(opened, key, last, name) : '';
    return text === '' ? [] : [[name, text] as const];
  });
  const isHalf = texts.length > 0 && texts.every(([name, text]) => wanted.get(name) === text);
  return isHalf ? { line, number: records[last]?.number ?? '' } : null;
}
