// The last step: what was found, and where to go from here.
import type { SidebarState } from '#actions/server';
import { Counts } from '../counts.tsx';
import { countKinds } from '../findings.ts';
import { usePage } from '../page.ts';

export function DoneStep({ state }: { readonly state: SidebarState }) {
  const { words, openTab } = usePage();
  const open = countKinds(state.verdicts.filter(({ waived }) => !waived));
  return (
    <>
      <p>
        {words.start.members}: {state.members}
      </p>
      <h3>{words.start.found}</h3>
      <Counts counts={new Map([...open, ['met', state.met]])} />
      <p>{words.start.doneAbout}</p>
      <button type="button" class="main" onClick={() => openTab('check')}>
        {words.start.toCheck}
      </button>
      <button type="button" onClick={() => openTab('documents')}>
        {words.start.toAct}
      </button>
    </>
  );
}
