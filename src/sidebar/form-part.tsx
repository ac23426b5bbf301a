// One part of a short form: a row that is there already, or the fields of a new one.
import type { ShownField, ShownPart } from '#commands/server';
import type { Typed } from './drafts.ts';
import { Field } from './field.tsx';
import { usePage } from './page.ts';

interface FormPartProps {
  readonly part: ShownPart;
  readonly typed: Typed;
  readonly onType: (more: Typed) => void;
}

export function FormPart({ part, typed, onType }: FormPartProps) {
  const { words } = usePage();
  const { sheet, title, taken, fillsTaken, fields } = part;
  const row = taken === null ? '' : (typed[taken.name] ?? taken.value);
  const isNew = row === '';
  return (
    <section class="part" aria-label={title}>
      <h3>{title}</h3>
      {taken !== null && <Taken field={taken} value={row} onType={onType} />}
      {sheet === 'plan' && taken !== null && isNew && <p class="quiet">{words.write.planProposal}</p>}
      {(isNew || fillsTaken) &&
        fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={typed[field.name] ?? field.value}
            onChange={(value) => onType({ [field.name]: value })}
          />
        ))}
    </section>
  );
}

interface TakenProps {
  readonly field: ShownField;
  readonly value: string;
  readonly onType: (more: Typed) => void;
}

/** With a row that is taken go the rows to which it refers. */
function Taken({ field, value, onType }: TakenProps) {
  const { words } = usePage();
  const take = (row: string) => {
    const implied = field.options.find((option) => option.value === row)?.implies ?? {};
    onType({ ...implied, [field.name]: row });
  };
  return (
    <label>
      {field.label}
      <select value={value} onInput={({ currentTarget }) => take(currentTarget.value)}>
        <option value="">{words.write.fresh}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.caption}
          </option>
        ))}
      </select>
    </label>
  );
}
