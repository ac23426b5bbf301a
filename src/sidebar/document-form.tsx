// Which document to make, of which row, and before it is made, what it would lack.
import { useEffect, useState } from 'preact/hooks';
import type { Desk, LanguageCode, PaperAction, ShownDocument, ShownKind } from '#commands/server';
import { DocumentDesk } from './document-desk.tsx';
import { JobButton } from './job-button.tsx';
import { usePage, type WantedDocument } from './page.ts';
import { TemplateInput } from './template-input.tsx';

const NEW = '';

interface DocumentFormProps {
  readonly kinds: readonly ShownKind[];
  /** The document at which it opens. */
  readonly wanted: WantedDocument | null;
  /** Asks for older rows of a kind. */
  readonly onOlder: (kind: ShownKind) => void;
}

export function DocumentForm({ kinds, wanted, onOlder }: DocumentFormProps) {
  const { words } = usePage();
  const [id, setId] = useState(wanted?.id ?? kinds[0]?.id);
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
      <RowForm
        key={kind.id}
        kind={kind}
        wanted={wanted?.id === kind.id ? wanted.row : null}
        onOlder={() => onOlder(kind)}
      />
    </>
  );
}

/** The desk of a row, in the language in which it was asked for. */
interface OpenDesk {
  readonly at: string;
  readonly desk: Desk;
  readonly language: LanguageCode;
}

interface RowFormProps {
  readonly kind: ShownKind;
  readonly wanted: string | null;
  readonly onOlder: () => void;
}

/** A row; what it lacks is null where it is not here yet. */
type Picked = Omit<ShownDocument, 'missing'> & { readonly missing: ShownDocument['missing'] | null };

/** The row and the button; without rows, where one is to be added. */
function RowForm({ kind, wanted, onOlder }: RowFormProps) {
  const { words, session, snapshot } = usePage();
  const { language } = snapshot;
  const { id, begins, sheetTitle, count } = kind;
  const [desk, setDesk] = useState<OpenDesk | null>(null);
  const [picked, setPicked] = useState(wanted ?? kind.rows[kind.rows.length - 1]?.row ?? NEW);
  const isHere = picked === NEW || kind.rows.some(({ row }) => row === picked);
  const rows: readonly Picked[] = isHere
    ? kind.rows
    : [{ row: picked, name: picked, url: '', missing: null }, ...kind.rows];
  const document = rows.find(({ row }) => (row ?? NEW) === picked) ?? (begins ? undefined : rows[0]);
  const missing = document === undefined ? [] : document.missing;
  const isDraft = document === undefined || missing === null || missing.length > 0;
  const row = document?.row ?? null;
  const at = row ?? NEW;
  const runPaperAction = (action: PaperAction) =>
    session.action(id, row, action, ({ made, desk }) => {
      const shown = made === null ? at : (made.row ?? NEW);
      setPicked(shown);
      setDesk({ at: shown, desk, language });
    });
  useEffect(() => {
    if (desk?.at === at && desk.language !== language) void runPaperAction('look');
  }, [language]);
  if (document === undefined && !begins) {
    return (
      <p class="quiet">
        {words.documents.noRows}: «{sheetTitle}».
      </p>
    );
  }
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
      {count > kind.rows.length && (
        <button type="button" class="plain" onClick={onOlder}>
          {words.more}: {count - kind.rows.length}
        </button>
      )}
      {desk?.at === at ? (
        <>
          <DocumentDesk desk={desk.desk} onAction={runPaperAction} />
          <TemplateInput id={id} onDone={() => runPaperAction('look')} />
        </>
      ) : (
        <>
          <Missing document={document} />
          {missing !== null && (
            <JobButton main onClick={() => runPaperAction(isDraft ? 'draft' : 'make')}>
              {isDraft ? words.documents.makeDraft : words.documents.make}
            </JobButton>
          )}
          {document !== undefined && (
            <JobButton onClick={() => runPaperAction('look')}>{words.documents.look}</JobButton>
          )}
        </>
      )}
    </>
  );
}

function Missing({ document }: { readonly document: Picked | undefined }) {
  const { words } = usePage();
  if (document === undefined) return <p class="quiet">{words.documents.newMissing}</p>;
  if (document.missing === null) return null;
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
