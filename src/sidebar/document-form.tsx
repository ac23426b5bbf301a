// Which document to make, of which row, and before it is made, what it would lack.
import { useState } from 'preact/hooks';
import type { Deed, Desk, ShownDocument, ShownKind } from '#actions/server';
import { DocumentDesk } from './document-desk.tsx';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

const NEW = '';

export function DocumentForm({ kinds }: { readonly kinds: readonly ShownKind[] }) {
  const { words } = usePage();
  const [id, setId] = useState(kinds[0]?.id);
  const kind = kinds.find((one) => one.id === id) ?? kinds[0];
  if (kind === undefined) return null;
  const choose = (value: string) => setId(kinds.find((one) => one.id === value)?.id);
  return (
    <>
      <label>
        {words.documents.kind}
        <select value={kind.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {kinds.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <RowForm key={kind.id} kind={kind} />
    </>
  );
}

/** The row and the button; without rows, where one is to be added. */
function RowForm({ kind }: { readonly kind: ShownKind }) {
  const { words, session } = usePage();
  const { id, rows, begins, sheetTitle } = kind;
  const [desk, setDesk] = useState<{ readonly at: string; readonly desk: Desk } | null>(null);
  const [picked, setPicked] = useState(rows[rows.length - 1]?.row ?? NEW);
  const document = rows.find(({ row }) => (row ?? NEW) === picked) ?? (begins ? undefined : rows[0]);
  if (document === undefined && !begins) {
    return (
      <p class="quiet">
        {words.documents.noRows}: «{sheetTitle}».
      </p>
    );
  }
  const isDraft = document === undefined || document.missing.length > 0;
  const row = document?.row ?? null;
  const at = row ?? NEW;
  const doDeed = (deed: Deed) =>
    session.deed(id, row, deed, ({ made, desk }) => {
      const shown = made === null ? at : (made.row ?? NEW);
      setPicked(shown);
      setDesk({ at: shown, desk });
    });
  return (
    <>
      {sheetTitle === '' ? (
        <p class="quiet">{words.documents.whole}</p>
      ) : (
        <label>
          {words.documents.pick}
          <select
            value={document?.row ?? NEW}
            onChange={({ currentTarget }) => setPicked(currentTarget.value)}
          >
            {rows.map(({ row, name }) => (
              <option key={row} value={row ?? NEW}>
                {name === row ? row : `${row} · ${name}`}
              </option>
            ))}
            {begins && <option value={NEW}>{words.documents.fresh}</option>}
          </select>
        </label>
      )}
      {desk?.at === at ? (
        <DocumentDesk desk={desk.desk} onDeed={doDeed} />
      ) : (
        <>
          <Missing document={document} />
          <JobButton main onClick={() => doDeed(isDraft ? 'draft' : 'make')}>
            {isDraft ? words.documents.makeDraft : words.documents.make}
          </JobButton>
          {document !== undefined && (
            <JobButton onClick={() => doDeed('look')}>{words.documents.look}</JobButton>
          )}
        </>
      )}
    </>
  );
}

function Missing({ document }: { readonly document: ShownDocument | undefined }) {
  const { words } = usePage();
  if (document === undefined) return <p class="quiet">{words.documents.newMissing}</p>;
  if (document.missing.length === 0) return <p class="quiet">✓ {words.documents.complete}</p>;
  return (
    <div class="line unknown">
      <p class="message">
        <span class="sign unknown" aria-hidden="true">
          ❓
        </span>
        {words.documents.missing}: {document.missing.length}
      </p>
      <ul class="bullets">
        {document.missing.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
}
