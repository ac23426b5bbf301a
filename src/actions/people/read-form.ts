// A short form as the page shows it: its fields with what stands in the row, and the rows it may fill.
import type { World } from '#core/ports';
import type { Column, Kind } from '#core/table';
import { type SheetKey, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { columnWords, type LanguageCode } from '#texts';
import { Refusal } from '../refusal.ts';
import { type Opened, openFor } from '../tally/opened.ts';
import { languageOf } from '../words.ts';
import { captionsOf } from './captions.ts';
import { fieldText } from './cell-of.ts';
import { type FormId, type FormPart, forms } from './forms.ts';

/** One of what a field offers; `value` is what is sent. */
export interface ShownOption {
  readonly value: string;
  readonly caption: string;
}

export interface ShownField {
  /** `meetings.date` */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'number' | 'date' | 'choice' | 'many';
  readonly needed: boolean;
  readonly options: readonly ShownOption[];
  /** Dates as `2024-09-17`, of several references their numbers with commas between. */
  readonly value: string;
}

export interface ShownForm {
  readonly id: FormId;
  /** The row it fills; empty: a new one. */
  readonly row: string;
  readonly rows: readonly ShownOption[];
  readonly begins: boolean;
  /** By sheet: its title above its fields. */
  readonly parts: readonly { readonly title: string; readonly fields: readonly ShownField[] }[];
}

/** The sheets whose rows a column refers to. */
export function sheetsOf({ parts }: { readonly parts: readonly FormPart[] }): readonly SheetKey[] {
  const referred = parts.flatMap(({ sheet, columns }) =>
    columns.flatMap((name) => (columnOf(sheet, name).to ?? []) as SheetKey | readonly []),
  );
  return [...new Set([...parts.map(({ sheet }) => sheet), ...referred])];
}

export function columnOf(sheet: SheetKey, name: string): Column {
  const column = (tables[sheet].columns as Readonly<Record<string, Column>>)[name];
  if (column === undefined) throw new Error(`No column ${sheet}.${name}`);
  return column;
}

/** `row` null: the newest row of a form that fills rows, a new one of another. Refused where no row is there to fill. */
export function readForm(
  world: World,
  id: FormId,
  row: string | null,
  chosen: LanguageCode | null,
): ShownForm {
  const form = forms[id];
  const opened = openFor(world, sheetsOf(form));
  const language = chosen === null ? opened.language : languageOf(world, chosen);
  const [main] = form.parts;
  const captions = [...captionsOf(opened.sheet(main.sheet) as Sheet)].reverse();
  const there = row ?? (form.begins ? '' : (captions[0]?.row ?? ''));
  if (there === '' && !form.begins)
    throw new Refusal('noRowToFill', { sheet: opened.language.sheets[main.sheet].title });
  return {
    id,
    row: there,
    rows: captions.map(({ row: value, caption }) => ({ value, caption })),
    begins: form.begins,
    parts: form.parts
      .filter((part) => part === main || there === '')
      .map((part) => ({
        title: language.sheets[part.sheet].title,
        fields: part.columns.map((name) => {
          const column = columnOf(part.sheet, name);
          const { header, choices } = columnWords(language, part.sheet, name);
          return {
            name: `${part.sheet}.${name}`,
            label: header,
            kind: KINDS[column.kind],
            needed: part.needed.includes(name),
            options: optionsOf(column, choices, opened),
            value: there === '' ? (part.initial?.[name] ?? '') : valueAt(opened, part.sheet, there, name),
          };
        }),
      })),
  };
}

const KINDS: Readonly<Record<Kind, ShownField['kind']>> = {
  text: 'text',
  mixed: 'text',
  long: 'long',
  integer: 'number',
  decimal: 'number',
  date: 'date',
  flag: 'choice',
  choice: 'choice',
  reference: 'choice',
  references: 'many',
};

function optionsOf(
  { to, kind }: Column,
  choices: Readonly<Record<string, string>>,
  opened: Opened,
): readonly ShownOption[] {
  if (to !== undefined)
    return captionsOf(opened.sheet(to as SheetKey) as Sheet).map(({ row, caption }) => ({
      value: row,
      caption,
    }));
  if (kind !== 'choice' && kind !== 'flag') return [];
  return Object.entries(choices).map(([value, caption]) => ({ value, caption }));
}

/** What stands in a cell of a row by its number; see `valueIn`. */
export function valueAt(opened: Opened, key: SheetKey, row: string, name: string): string {
  const index = opened.sheet(key).records.findIndex(({ number }) => number === row);
  return valueIn(opened, key, index, name);
}

/** What stands in a cell of a record: the key of a choice, the numbers of references, else its text as it stands. */
export function valueIn(opened: Opened, key: SheetKey, index: number, name: string): string {
  const sheet = opened.sheet(key);
  const line = sheet.lines[index];
  if (line === undefined) return '';
  const value = (sheet.records[index] as Readonly<Record<string, unknown>>)[name];
  const text = fieldText(sheet.grid[line]?.[sheet.places.get(name) ?? -1] ?? '');
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : text;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && columnOf(key, name).kind !== 'date' ? value : text;
}
