// Days typed beside acts and reports: which letters they tell of, and a button that enters these in «Кат алышуу».
import { useState } from 'preact/hooks';
import type { ShownLetter } from '#commands/server';
import { JobButton } from './job-button.tsx';
import { Loading } from './loading.tsx';
import { LongList } from './long-list.tsx';
import { usePage } from './page.ts';

/** Offered where there are such days; the letters are read when they are wanted. */
export function TypedDays({ count }: { readonly count: number }) {
  const { words, session, snapshot } = usePage();
  const [letters, setLetters] = useState<readonly ShownLetter[] | null>(null);
  if (count === 0) return null;
  const look = async (open: boolean) =>
    setLetters(open ? await session.ask('readTypedDays', snapshot.language) : null);
  const enter = async () => {
    const wanted = (letters ?? []).map(({ letter }) => letter);
    if ((await session.does('save', 'enterLetters', wanted)) !== null) setLetters(null);
  };
  return (
    <details class="fold" onToggle={({ currentTarget }) => look(currentTarget.open)}>
      <summary>
        {words.today.typedDays}: {count}
      </summary>
      <p>{words.today.typedDaysAbout}</p>
      {letters === null && <Loading />}
      <LongList
        class="links"
        items={(letters ?? []).map(({ letter, paper, addressee, days }) => (
          <li key={`${letter.row} ${letter.addressee}`}>
            {paper} → {addressee}
            <br />
            <span class="label">{days}</span>
          </li>
        ))}
      />
      {letters !== null && letters.length > 0 && (
        <JobButton onClick={enter}>{words.today.enterLetters}</JobButton>
      )}
    </details>
  );
}
