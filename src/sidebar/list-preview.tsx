// What was read of a pasted list, and what a person is to confirm before it is written.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListPreview as Preview } from '#actions/server';
import { ListMember } from './list-member.tsx';
import { Notes } from './notes.tsx';
import { usePage } from './page.ts';

export function ListPreview({ preview }: { readonly preview: Preview }) {
  const { words } = usePage();
  const { kenesh, members, toConfirm, notes, leftOut } = preview;
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} aria-label={words.start.read}>
      <h3>{words.start.read}</h3>
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
