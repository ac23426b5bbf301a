// One field of a form, by what it holds.
import { useId } from 'preact/hooks';
import type { ShownField } from '#commands/server';
import { usePage } from './page.ts';

/** What a field for days can show; anything else that stands in a cell is shown as text. */
const DATE = /^(\d{4}-\d{2}-\d{2})?$/;

interface FieldProps {
  readonly field: ShownField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Field(props: FieldProps) {
  const id = useId();
  const { kind, label, needed } = props.field;
  if (kind === 'many') return <Many {...props} />;
  if (isWordy(props.field)) return <OneOf {...props} />;
  return (
    <div class="field">
      <label for={id}>
        {label}
        {needed && <span aria-hidden="true"> *</span>}
      </label>
      <Control id={id} {...props} />
    </div>
  );
}

function Control({ id, field, value, onChange }: FieldProps & { readonly id: string }) {
  const { words } = usePage();
  const { kind, needed: required, options } = field;
  const given = {
    id,
    value,
    required,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(currentTarget.value),
  };
  if (kind === 'long') return <textarea rows={3} {...given} />;
  if (kind === 'date' && DATE.test(value)) return <input type="date" {...given} />;
  if (kind !== 'choice')
    return <input type="text" inputMode={kind === 'number' ? 'numeric' : undefined} {...given} />;
  return (
    <select {...given}>
      {!(required && value !== '') && <option value="">{words.write.notChosen}</option>}
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.caption}
        </option>
      ))}
    </select>
  );
}

/** Few options of many words are read in full, not cut off by a list that is folded. */
function isWordy({ kind, needed, options }: ShownField): boolean {
  return kind === 'choice' && needed && options.some(({ caption }) => caption.length > 25);
}

function OneOf({ field, value, onChange }: FieldProps) {
  return (
    <fieldset>
      <legend>{field.label}</legend>
      {field.options.map((option) => (
        <label key={option.value} class="tick">
          <input
            type="radio"
            name={field.name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.caption}
        </label>
      ))}
    </fieldset>
  );
}

/** Several of what is offered, each with a tick; what is sent are their values with commas between. */
function Many({ field, value, onChange }: FieldProps) {
  const ticked = value.split(', ').filter((one) => one !== '');
  const tick = (one: string, on: boolean) =>
    onChange(
      field.options
        .map((option) => option.value)
        .filter((option) => (option === one ? on : ticked.includes(option)))
        .join(', '),
    );
  return (
    <fieldset>
      <legend>
        {field.label}: {ticked.length} / {field.options.length}
      </legend>
      {field.options.map((option) => (
        <label key={option.value} class="tick">
          <input
            type="checkbox"
            checked={ticked.includes(option.value)}
            onChange={({ currentTarget }) => tick(option.value, currentTarget.checked)}
          />
          {option.caption}
        </label>
      ))}
    </fieldset>
  );
}
