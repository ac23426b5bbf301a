// Жазуу: the short forms, one open at a time.
import { useState } from 'preact/hooks';
import type { FormId, ShownForm, SidebarState } from '#actions/server';
import { FormFields } from './form-fields.tsx';
import { usePage } from './page.ts';
import { RowVerdicts } from './row-verdicts.tsx';

interface Open {
  readonly form: ShownForm;
  /** Counts the openings: each begins with what stands in the workbook. */
  readonly at: number;
  /** Whether its row has just been written. */
  readonly saved: boolean;
}

export function WritePanel({ state }: { readonly state: SidebarState }) {
  const { words, session, snapshot } = usePage();
  const [open, setOpen] = useState<Open | null>(null);
  const show = async (id: FormId, row: string | null, saved = false) => {
    const form = await session.ask('readForm', id, row, snapshot.language);
    if (form !== null) setOpen({ form, saved, at: (open?.at ?? 0) + 1 });
  };
  return (
    <>
      <h2>{words.write.title}</h2>
      <div class="choices">
        {Object.entries(words.forms).map(([id, { title }]) => (
          <button
            key={id}
            type="button"
            aria-pressed={open?.form.id === id}
            onClick={() => show(id as FormId, null)}
          >
            {title}
          </button>
        ))}
      </div>
      {open === null ? (
        <p class="empty">{words.write.about}</p>
      ) : (
        <section aria-label={words.forms[open.form.id].title}>
          <p class="quiet">{words.forms[open.form.id].about}</p>
          {open.saved && <RowVerdicts state={state} form={open.form} />}
          <FormFields
            key={open.at}
            form={open.form}
            onRow={(row) => show(open.form.id, row)}
            onSaved={(row) => show(open.form.id, row, true)}
          />
        </section>
      )}
    </>
  );
}
