// What was read of a pasted list, and what a person is to confirm before it is written.
import type { ListPreview as Preview } from '#commands/server';
import { usePage } from '../page.ts';
import { LeftOut } from './left-out.tsx';
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
      <LeftOut lines={leftOut} />
    </section>
  );
}
