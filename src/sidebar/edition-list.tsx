// The editions of the model regulation, and what each changes in the one before it; read when the list is opened.
import { useState } from 'preact/hooks';
import type { ShownEdition } from '#commands/server';
import { usePage } from './page.ts';

export function EditionList() {
  const { words, session, snapshot } = usePage();
  const [list, setList] = useState<readonly ShownEdition[] | null>(null);
  const look = async (open: boolean) => {
    if (open) setList(await session.ask('readEditions', snapshot.language));
  };
  return (
    <details class="fold" onToggle={({ currentTarget }) => look(currentTarget.open)}>
      <summary>{words.help.editions}</summary>
      {list === null && <p class="loading">{words.running.read}</p>}
      {list?.map(({ name, from, changes }) => (
        <section key={name}>
          <h3>
            {name} ({words.help.editionFrom}: {from})
          </h3>
          {list.length === 1 && <p class="quiet">{words.help.oneEdition}</p>}
          <dl class="meanings">
            {changes.map(({ what, was, now }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>
                  <del>{was}</del> → <ins>{now}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
