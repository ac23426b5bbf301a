// Жазуу: the short forms, one open at a time.
import { useEffect, useState } from 'preact/hooks';
import type { FormId, SavedForm, ShownForm, SidebarState } from '#commands/server';
import { draftOf, type Typed } from './drafts.ts';
import { FormFields } from './form-fields.tsx';
import { MembersPanel } from './members/panel.tsx';
import { usePage } from './page.ts';
import { SavedRows } from './saved-rows.tsx';

interface Open {
  readonly form: ShownForm;
  /** Counts the openings: each begins with what stands in the workbook and what was typed before. */
  readonly at: number;
  readonly typed: Typed;
  /** The rows that have just been written. */
  readonly saved: SavedForm | null;
}

export function WritePanel({ state }: { readonly state: SidebarState }) {
  const { words, session, snapshot, wantedForm } = usePage();
  const [open, setOpen] = useState<Open | 'members' | null>(null);
  const form = open === 'members' ? null : open;
  const show = async (id: FormId, row: string | null, saved: SavedForm | null = null) => {
    const shown = await session.ask('readForm', id, row, snapshot.language);
    if (shown === null) return;
    const typed = saved === null && shown.row === '' ? draftOf(id) : takenOf(shown, saved);
    setOpen({ form: shown, saved, typed, at: (form?.at ?? 0) + 1 });
  };
  /** The same form with what is typed in it, in the words of another language. */
  const reword = async ({ form }: Open) => {
    const shown = await session.ask(
      'readForm',
      form.id,
      form.row === '' ? null : form.row,
      snapshot.language,
    );
    if (shown !== null) setOpen((now) => (now === null || now === 'members' ? now : { ...now, form: shown }));
  };
  useEffect(() => {
    if (form !== null) void reword(form);
  }, [snapshot.language]);
  useEffect(() => {
    if (wantedForm?.id === 'members') setOpen('members');
    else if (wantedForm !== null) void show(wantedForm.id, null);
  }, [wantedForm]);
  return (
    <>
      <h2>{words.write.title}</h2>
      <div class="choices">
        {Object.entries(words.forms).map(([id, { title }]) => (
          <button
            key={id}
            type="button"
            aria-pressed={form?.form.id === id}
            onClick={() => show(id as FormId, null)}
          >
            {title}
          </button>
        ))}
        <button type="button" aria-pressed={open === 'members'} onClick={() => setOpen('members')}>
          {words.members.title}
        </button>
      </div>
      {open === null ? (
        <p class="empty">{words.write.about}</p>
      ) : open === 'members' ? (
        <MembersPanel state={state} />
      ) : (
        <section aria-label={words.forms[open.form.id].title}>
          <p class="quiet">{words.forms[open.form.id].about}</p>
          {open.saved !== null && <SavedRows state={state} saved={open.saved} />}
          <FormFields
            key={open.at}
            form={open.form}
            begun={open.typed}
            onRow={(row) => show(open.form.id, row)}
            onSaved={(saved) => show(open.form.id, open.form.fills === 'new' ? null : saved.row, saved)}
          />
        </section>
      )}
    </>
  );
}

/** The rows just written are taken for what is written next, so that another finding belongs to the same visit. */
function takenOf({ parts, row }: ShownForm, saved: SavedForm | null): Typed {
  if (row !== '') return {};
  const taken = parts.flatMap((part) => (part.taken === null ? [] : [part.taken.name]));
  return Object.fromEntries(
    (saved?.rows ?? []).flatMap(({ sheet, row: number }) => {
      const name = `${sheet}.number`;
      return taken.includes(name) ? [[name, number]] : [];
    }),
  );
}
