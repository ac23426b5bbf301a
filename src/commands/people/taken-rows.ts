// The rows that a form's part may take instead of a new one, as a field offers them.
import { tables } from '#tables';
import type { Sheet } from '#tables/decode';
import type { Language } from '#texts';
import type { Opened } from '../tally/opened.ts';
import { captionsOf } from './captions.ts';
import { type Form, type FormPart, partOf } from './forms/form.ts';
import { valueAt } from './row-values.ts';
import type { ShownField, ShownOption } from './shown-form.ts';

/** The newest first; null where a part takes none, or none is there. A row still without any of its cells is proposed. */
export function takenField(
  form: Form,
  part: FormPart,
  opened: Opened,
  language: Language,
): ShownField | null {
  if (part.takes === undefined) return null;
  const { sheet } = part;
  const options = captionsOf(opened.sheet(sheet) as Sheet)
    .map(({ row, caption }) => ({ value: row, caption, implies: impliedBy(form, part, row, opened) }))
    .reverse();
  if (options.length === 0) return null;
  const blank = options.find(({ value }) => part.takes === 'filling' && isBlankRow(part, value, opened));
  return {
    name: `${sheet}.number`,
    label: language.people.taken,
    kind: 'choice',
    needed: false,
    options,
    value: blank?.value ?? '',
  };
}

/** The rows of other parts to which a row refers. */
function impliedBy(form: Form, { sheet, links = {} }: FormPart, row: string, opened: Opened) {
  const implied = Object.entries(links).flatMap(([column, other]) => {
    const number = valueAt(opened, sheet, row, column);
    const isOne = number.startsWith(`${tables[other].prefix}-`) && !number.includes(',');
    return isOne && partOf(form, other)?.takes !== undefined ? [[`${other}.number`, number]] : [];
  });
  return Object.fromEntries(implied) as NonNullable<ShownOption['implies']>;
}

function isBlankRow({ sheet, columns, links = {}, repeats = {} }: FormPart, row: string, opened: Opened) {
  return [...columns, ...Object.keys(links), ...Object.keys(repeats)].every(
    (column) => valueAt(opened, sheet, row, column) === '',
  );
}
