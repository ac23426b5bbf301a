// Reads a short form: its fields with what stands in the row, and the rows it may fill.
import type { Environment } from '#core/ports';
import type { Column, Kind } from '#core/table';
import type { SheetKey } from '#tables';
import type { Sheet } from '#tables/decode';
import { columnWords, type LanguageCode } from '#texts';
import { languageOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { type Opened, openFor } from '../tally/opened.ts';
import { captionsOf } from './captions.ts';
import type { FormPart } from './forms/form.ts';
import { type FormId, forms } from './forms/index.ts';
import { columnOf, valueAt } from './row-values.ts';
import type { ShownField, ShownForm, ShownOption } from './shown-form.ts';
import { takenField } from './taken-rows.ts';

/** The sheets whose rows a column refers to. */
export function sheetsOf({ parts }: { readonly parts: readonly FormPart[] }): readonly SheetKey[] {
  const referred = parts.flatMap(({ sheet, columns }) =>
    columns.flatMap((name) => (columnOf(sheet, name).to ?? []) as SheetKey | readonly []),
  );
  return [...new Set([...parts.map(({ sheet }) => sheet), ...referred])];
}

/** `row` null: the newest row of a form that fills rows, a new one of another. Refused where no row is there to fill. */
export function readForm(
  environment: Environment,
  id: FormId,
  row: string | null,
  chosen: LanguageCode | null,
): ShownForm {
  const form = forms[id];
  const opened = openFor(environment, sheetsOf(form));
  const language = chosen === null ? opened.language : languageOf(environment, chosen);
  const [main] = form.parts;
  const captions = form.fills === 'new' ? [] : [...captionsOf(opened.sheet(main.sheet) as Sheet)].reverse();
  const begins = form.fills !== 'there';
  const there = row ?? (begins ? '' : (captions[0]?.row ?? ''));
  if (there === '' && !begins)
    throw new Refusal('noRowToFill', { sheet: opened.language.sheets[main.sheet].title });
  return {
    id,
    row: there,
    rows: captions.map(({ row: value, caption }) => ({ value, caption })),
    fills: form.fills,
    parts: form.parts
      .filter((part) => part === main || there === '')
      .map((part) => ({
        sheet: part.sheet,
        title: language.sheets[part.sheet].title,
        taken: takenField(form, part, opened, language),
        fillsTaken: part.takes === 'filling',
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
