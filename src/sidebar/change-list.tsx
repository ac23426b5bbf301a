// Эмне өзгөрдү: what the log has gained since this person last looked, read when it is opened.
import { useState } from 'preact/hooks';
import type { ShownChange } from '#commands/server';
import { Loading } from './loading.tsx';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';

export function ChangeList() {
  const { words, session } = usePage();
  const [list, setList] = useState<readonly ShownChange[] | null>(null);
  const look = async (open: boolean) => {
    if (!open) return;
    const fresh = await session.ask('readChanges');
    setList((known) => [...(fresh ?? []), ...(known ?? [])]);
  };
  return (
    <details class="fold" onToggle={({ currentTarget }) => look(currentTarget.open)}>
      <summary>{words.today.changes}</summary>
      {list === null && <Loading />}
      {list?.length === 0 && <p class="empty">{words.today.noChanges}</p>}
      <LongList
        class="links"
        items={(list ?? []).map(({ when, who, what, sheetTitle, rows }) => (
          <li key={`${when} ${what} ${rows}`}>
            <span class="label">{[when, who].filter((part) => part !== '').join(' · ')}</span>
            <br />
            {what}
            {sheetTitle !== '' && (
              <span class="label">
                {' '}
                ({sheetTitle}: {rows})
              </span>
            )}
          </li>
        ))}
      />
    </details>
  );
}
