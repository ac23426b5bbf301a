// Баштоо: the sheets first, then the group from its list.
import type { SidebarState } from '#actions/server';
import { JobButton } from './job-button.tsx';
import { ListForm } from './list-form.tsx';
import { usePage } from './page.ts';

export function StartPanel({ state }: { readonly state: SidebarState }) {
  const { words, session } = usePage();
  const { ready, members } = state;
  return (
    <>
      <h2>{words.start.sheets}</h2>
      <p>{ready ? words.start.sheetsThere : words.start.sheetsAbout}</p>
      <JobButton job="setUp" main={!ready} onClick={() => session.setUp()}>
        {ready ? words.start.repair : words.start.setUp}
      </JobButton>
      <h2>{words.start.list}</h2>
      {!ready && <p class="empty">{words.start.listLater}</p>}
      {ready && members > 0 && <p>{words.start.listThere}</p>}
      {ready && members === 0 && <ListForm />}
    </>
  );
}
