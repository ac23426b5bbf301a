// One member as read from the list.
import type { ReadListMember } from '#commands/server';
import { usePage } from '../page.ts';
import { Notes } from './notes.tsx';

interface ListMemberProps {
  readonly member: ReadListMember;
  readonly number: number;
}

export function ListMember({ member, number }: ListMemberProps) {
  const { words } = usePage();
  const { name, position, village, side, role, sex, birthDate, contacts, notes } = member;
  const born = birthDate.split('-').reverse().join('.');
  const about = [position, position.includes(village) ? '' : village, sex, born, contacts]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <li class={`line ${notes.length > 0 ? 'unknown' : 'calm'}`}>
      <p class="name">
        {number}. {name}
      </p>
      {about !== '' && <p class="quiet">{about}</p>}
      <p>
        <span class="label">{words.start.side}: </span>
        {side === '' ? words.start.notStated : side}
        {role !== '' && (
          <>
            <span class="label"> · {words.start.role}: </span>
            {role}
          </>
        )}
      </p>
      <Notes notes={notes} />
    </li>
  );
}
