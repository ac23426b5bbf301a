// What was read of a pasted list, and what a person is to confirm before it is written.
import type { ListPreview as Preview } from '#actions/server';
import { usePage } from '../page.ts';
import { ListMember } from './list-member.tsx';
import { Notes } from './notes.tsx';

export function ListPreview({ preview }: { readonly preview: Preview }) {
  const { words } = usePage();
  const { kenesh, members, toConfirm, notes, leftOut } = preview;
  return (
    <section aria-label={words.start.read}>
      <p>
        {words.start.members}: {members.length} · {words.start.toConfirm}: {toConfirm}
      </p>
      {kenesh !== '' && (
        <p>
          <span class="label">{words.start.kenesh}: </span>
          {kenesh}
        </p>
      )}
      <Notes notes={notes} />
      <ol class="lines">
        {members.map((member, at) => (
          <ListMember key={`${at} ${member.name}`} member={member} number={member.order ?? at + 1} />
        ))}
      </ol>
      {leftOut.length > 0 && (
        <details class="fold">
          <summary>
            {words.start.leftOut}: {leftOut.length}
          </summary>
          <ul class="bullets">
            {leftOut.map(({ line, reason }, at) => (
              <li key={`${at} ${line}`}>
                «{line}» – {reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
