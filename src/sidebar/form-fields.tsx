// The fields of a short form, and the row that they fill.
import { useState } from 'preact/hooks';
import type { ShownForm } from '#actions/server';
import { Field } from './field.tsx';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

interface FormFieldsProps {
  readonly form: ShownForm;
  readonly onRow: (row: string | null) => void;
  readonly onSaved: (row: string) => void;
}

export function FormFields({ form, onRow, onSaved }: FormFieldsProps) {
  const { words, session } = usePage();
  const { id, row, rows, begins, parts } = form;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const save = async () => {
    const fields = parts.flatMap((part) => part.fields);
    const values = fields.map(({ name, value }) => [name, { was: value, now: typed[name] ?? value }]);
    const saved = await session.does(
      'save',
      'saveForm',
      id,
      row === '' ? null : row,
      Object.fromEntries(values),
    );
    if (saved !== null) onSaved(saved.row);
  };
  return (
    <>
      <label>
        {words.write.row}
        <select value={row} onChange={({ currentTarget }) => onRow(currentTarget.value || null)}>
          {begins && <option value="">{words.write.fresh}</option>}
          {rows.map(({ value, caption }) => (
            <option key={value} value={value}>
              {caption}
            </option>
          ))}
        </select>
      </label>
      {parts.map(({ title, fields }) => (
        <div key={title}>
          <h3>{title}</h3>
          {fields.map((field) => (
            <Field
              key={field.name}
              field={field}
              value={typed[field.name] ?? field.value}
              onChange={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
            />
          ))}
        </div>
      ))}
      <JobButton main onClick={save}>
        {words.write.save}
      </JobButton>
    </>
  );
}
