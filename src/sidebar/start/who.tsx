// The first step: who is working here, and the sheets.
import type { SidebarState } from '#actions/server';
import { JobButton } from '../job-button.tsx';
import { usePage } from '../page.ts';
import { ViewSelect } from '../view-select.tsx';

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
      <p>{words.start.whoAbout}</p>
      <p>
        <span class="label">{words.view.label}: </span>
        <ViewSelect view={view} />
      </p>
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
