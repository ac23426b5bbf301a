// The first step, and the first page of all: what this is, who is working here, and the sheets.
import type { SidebarState, ViewId } from '#commands/server';
import { JobButton } from '../job-button.tsx';
import { usePage } from '../page.ts';

interface WhoStepProps {
  readonly state: SidebarState;
  readonly onNext: () => void;
}

export function WhoStep({ state, onNext }: WhoStepProps) {
  const { words, session } = usePage();
  const { ready, view } = state;
  const setUp = async () => {
    if (await session.setUp()) onNext();
  };
  return (
    <>
      <p>{words.start.whatThisIs}</p>
      <fieldset>
        <legend>{words.view.label}</legend>
        {(Object.keys(words.view.names) as ViewId[]).map((id) => (
          <label key={id} class="tick">
            <input type="radio" name="view" checked={id === view} onChange={() => session.view(id)} />
            <span>
              <b>{words.view.names[id]}</b> – {words.start.whatTheyDo[id]}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="quiet">{words.start.whoAbout}</p>
      <p>{ready ? words.start.sheetsThere : words.start.sheetsAbout}</p>
      <JobButton main={!ready} onClick={setUp}>
        {ready ? words.start.repair : words.start.setUp}
      </JobButton>
      {ready && (
        <button type="button" class="main" onClick={onNext}>
          {words.start.next}
        </button>
      )}
    </>
  );
}
