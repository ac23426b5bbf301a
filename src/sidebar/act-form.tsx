// Which act to make, and before it is made, what it would lack.

import { useState } from 'preact/hooks';
import type { ShownDocument } from '#actions/server';
import { JobButton } from './job-button.tsx';
import { usePage } from './page.ts';

const NEW = '';

export function ActForm({ acts }: { readonly acts: readonly ShownDocument[] }) {
  const { words, session } = usePage();
  const [picked, setPicked] = useState(acts[acts.length - 1]?.row ?? NEW);
  const act = acts.find(({ row }) => row === picked);
  const isDraft = act === undefined || act.missing.length > 0;
  const make = async () => {
    if (await session.makeAct(act?.row ?? null)) setPicked(session.snapshot.made?.row ?? picked);
  };
  return (
    <>
      <label>
        {words.documents.pick}
        <select value={act?.row ?? NEW} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
          {acts.map(({ row, name }) => (
            <option key={row} value={row}>
              {name === row ? row : `${row} · ${name}`}
            </option>
          ))}
          <option value={NEW}>{words.documents.newAct}</option>
        </select>
      </label>
      <Missing act={act} />
      <JobButton job="act" main onClick={make}>
        {isDraft ? words.documents.makeDraft : words.documents.make}
      </JobButton>
    </>
  );
}

function Missing({ act }: { readonly act: ShownDocument | undefined }) {
  const { words } = usePage();
  if (act === undefined) return <p class="quiet">{words.documents.newMissing}</p>;
  if (act.missing.length === 0) return <p class="quiet">✓ {words.documents.complete}</p>;
  return (
    <div class="line unknown">
      <p class="message">
        <span class="sign unknown" aria-hidden="true">
          ❓
        </span>
        {words.documents.missing}: {act.missing.length}
      </p>
      <ul class="bullets">
        {act.missing.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
}
