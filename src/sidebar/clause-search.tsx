// The regulation's clauses by number or words: text, how it is checked, how it stood at the last check.
import { useState } from 'preact/hooks';
import type { ShownClause } from '#commands/server';
import { usePage } from './page.ts';
import { PlaceButton } from './place-button.tsx';

export function ClauseSearch() {
  const { words, session, snapshot } = usePage();
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<readonly ShownClause[] | null>(null);
  const search = async (event: Event) => {
    event.preventDefault();
    setFound(await session.ask('findClauses', wanted, snapshot.language));
  };
  return (
    <search>
      <form onSubmit={search}>
        <label>
          {words.help.search}
          <input
            type="search"
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </label>
        <button type="submit">{words.help.find}</button>
      </form>
      <div role="status">{found?.length === 0 && <p class="empty">{words.help.noneFound}</p>}</div>
      {found?.map((clause) => (
        <details key={clause.clause} class="fold" open={found.length === 1}>
          <summary>
            {words.check.clause.replace('{clause}', clause.clause)} {clause.asks}
          </summary>
          <blockquote lang="ky">{clause.text}</blockquote>
          <p>
            <span class="label">{words.help.how}: </span>
            {clause.how}
          </p>
          {clause.verdict !== '' && (
            <p>
              <span class="label">{words.help.verdict}: </span>
              {clause.verdict}
              {clause.figures !== '' && ` (${clause.figures})`}
            </p>
          )}
          <PlaceButton
            place={{ sheet: 'compliance', row: clause.clause, column: 'value' }}
            full={`${words.help.jump}: ${clause.clause}`}
          >
            {words.help.jump}
          </PlaceButton>
        </details>
      ))}
    </search>
  );
}
