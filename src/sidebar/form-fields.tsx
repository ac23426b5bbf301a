// The fields of a short form, and the row that they fill.
import { useState } from 'preact/hooks';
import type { SavedForm, ShownForm } from '#commands/server';
import { forgetDraft, keepDraft, type Typed } from './drafts.ts';
import { FormPart } from './form-part.tsx';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

interface FormFieldsProps {
  readonly form: ShownForm;
  /** What was typed before. */
  readonly begun: Typed;
  readonly onRow: (row: string | null) => void;
  readonly onSaved: (saved: SavedForm) => void;
}

export function FormFields({ form, begun, onRow, onSaved }: FormFieldsProps) {
  const { words, session } = usePage();
  const { id, row, rows, fills, parts } = form;
  const [typed, setTyped] = useState(begun);
  const type = (more: Typed) => {
    const now = { ...typed, ...more };
    setTyped(now);
    if (row === '') keepDraft(id, now);
  };
  const clear = () => {
    forgetDraft(id);
    onRow(null);
  };
  const save = async () => {
    const fields = parts.flatMap((part) => [...(part.taken === null ? [] : [part.taken]), ...part.fields]);
    const values = fields.map(({ name, value }) => [name, { was: value, now: typed[name] ?? value }]);
    const saved = await session.does(
      'save',
      'saveForm',
      id,
      row === '' ? null : row,
      Object.fromEntries(values),
    );
    if (saved === null) return;
    forgetDraft(id);
    onSaved(saved);
  };
  return (
    <>
      {fills !== 'new' && (
        <label>
          {words.write.row}
          <select value={row} onChange={({ currentTarget }) => onRow(currentTarget.value || null)}>
            {fills === 'either' && <option value="">{words.write.fresh}</option>}
            {rows.map(({ value, caption }) => (
              <option key={value} value={value}>
                {caption}
              </option>
            ))}
          </select>
        </label>
      )}
      {parts.map((part) => (
        <FormPart key={part.sheet} part={part} typed={typed} onType={type} />
      ))}
      <JobButton main onClick={save}>
        {parts.length > 1 ? words.write.saveAll : words.write.save}
      </JobButton>
      {row === '' && Object.keys(typed).length > 0 && (
        <button type="button" class="plain" onClick={clear}>
          {words.write.clear}
        </button>
      )}
    </>
  );
}
