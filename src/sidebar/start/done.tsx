// The last step: what was found, and where to go from here.
import type { SidebarState } from '#commands/server';
import { Counts } from '../counts.tsx';
import { countedIn, countKinds } from '../findings.ts';
import { usePage } from '../page.ts';

export function DoneStep({ state }: { readonly state: SidebarState }) {
  const { words, openTab, openForm } = usePage();
  const open = countKinds(countedIn(state.findings.tallies));
  return (
    <>
      <p>
        {words.start.members}: {state.members}
      </p>
      <h3>{words.start.found}</h3>
      <Counts counts={new Map([...open, ['met', state.met]])} />
      <p>{words.start.doneAbout}</p>
      <button type="button" class="main" onClick={() => openForm('visit')}>
        {words.start.toAct}
      </button>
      <button type="button" onClick={() => openForm('members')}>
        {words.start.toMembers}
      </button>
      <button type="button" onClick={() => openTab('check')}>
        {words.start.toCheck}
      </button>
    </>
  );
}
