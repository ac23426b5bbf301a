// What the tags of a template may name, paper by paper: columns of the row, of the rows tied to it, settings, figures.
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { folded } from '#core/template';
import type { Facts } from '#rules/facts';
import { type AnyRow, rowsOf } from '#rules/shared/data/rows';
import { type SheetKey, tables } from '#tables';
import { columnWords, type Language } from '#texts';

/** A name that a tag may have, and what it stands for. */
export interface Field {
  /** The English key. */
  readonly key: string;
  /** The name as people see it: the header of a column, the title of a sheet. */
  name(language: Language): string;
  /** The words of a row's value; empty where there are none. */
  words(row: AnyRow, facts: Facts, language: Language): string;
  /** The rows that it leads to, and what may be named within; null for a plain value. */
  readonly rows: { of(row: AnyRow, facts: Facts): readonly AnyRow[]; readonly shape: Shape } | null;
}

export type Shape = readonly Field[];

/** How far tags lead from row to row: the act, its findings, their recommendations. */
const DEEPEST = 2;

/** The columns of a sheet, and the sheets whose rows refer to it. */
export function shapeOf(sheet: SheetKey, depth = 0, from: SheetKey | null = null): Shape {
  const columns: Readonly<Record<string, Column>> = tables[sheet].columns;
  const own = Object.entries(columns).flatMap(([key, column]) =>
    key === 'check' || column.machine === true ? [] : [columnField(sheet, key, column, depth)],
  );
  if (depth >= DEEPEST) return own;
  return [
    ...own,
    ...childrenOf(sheet).flatMap((child) => (child === from ? [] : [childField(child, sheet, depth)])),
  ];
}

function columnField(sheet: SheetKey, key: string, column: Column, depth: number): Field {
  const to = column.to as SheetKey | undefined;
  return {
    key,
    name: (language) => columnWords(language, sheet, key).header,
    words: (row, facts, language) => cellWords(sheet, key, row, facts, language),
    rows:
      to === undefined || depth >= DEEPEST
        ? null
        : {
            of: (row, facts) => {
              const numbers = [row[key] ?? []].flat();
              return rowsOf(facts, to).filter(({ number }) => numbers.includes(number));
            },
            shape: columnsOf(to),
          },
  };
}

/** Columns alone: a row that is only named leads no further. */
const columnsOf = (sheet: SheetKey): Shape => shapeOf(sheet, DEEPEST);

function childField(child: SheetKey, parent: SheetKey, depth: number): Field {
  const tied = referencesTo(child, parent);
  return {
    key: child,
    name: (language) => language.sheets[child].title,
    words: () => '',
    rows: {
      of: (row, facts) =>
        rowsOf(facts, child).filter((one) =>
          tied.some((key) => [one[key] ?? []].flat().includes(row.number)),
        ),
      shape: shapeOf(child, depth + 1, parent),
    },
  };
}

function referencesTo(sheet: SheetKey, to: SheetKey): readonly string[] {
  return Object.entries<Column>(tables[sheet].columns).flatMap(([key, column]) =>
    column.to === to ? [key] : [],
  );
}

/** The sheets of the work whose rows refer to rows of a sheet. */
function childrenOf(sheet: SheetKey): readonly SheetKey[] {
  return (Object.keys(tables) as SheetKey[]).filter(
    (key) => key !== sheet && key !== 'tally' && referencesTo(key, sheet).length > 0,
  );
}

/** The columns by which a row is called, the first that is filled in. */
const NAMES = ['name', 'title', 'what', 'topic', 'found', 'text', 'question', 'date'];

/** What a cell says in a document; empty where nothing is filled in. */
function cellWords(sheet: SheetKey, key: string, row: AnyRow, facts: Facts, language: Language): string {
  const value = row[key];
  const column = (tables[sheet].columns as Readonly<Record<string, Column>>)[key];
  if (value === null || value === undefined) return '';
  if (column?.to !== undefined)
    return [value]
      .flat()
      .map((number) => called(`${number}`, column.to as SheetKey, facts, language))
      .join(', ');
  const { choices } = columnWords(language, sheet, key);
  if (typeof value === 'boolean') return (value ? choices.yes : choices.no) ?? '';
  if (column?.kind === 'date') return language.forms.date(value as CivilDate, 'document');
  if (column?.kind === 'choice') return choices[`${value}`] ?? `${value}`;
  return typeof value === 'number' ? language.forms.number(value) : `${value}`;
}

function called(number: string, sheet: SheetKey, facts: Facts, language: Language): string {
  const row = rowsOf(facts, sheet).find((one) => one.number === number);
  const key = NAMES.find((one) => typeof row?.[one] === 'string');
  return row === undefined || key === undefined ? number : cellWords(sheet, key, row, facts, language);
}

/** A field by a folded name: its English key, or its name in one of the languages. */
export function fieldNamed(shape: Shape, name: string, languages: readonly Language[]): Field | null {
  if (name === '') return null;
  const isNamed = (field: Field) =>
    folded(field.key) === name || languages.some((language) => folded(field.name(language)) === name);
  return shape.find(isNamed) ?? null;
}
