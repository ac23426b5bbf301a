// What was read from a printed list, in words, before anything is written.
import { columnWords, type Language } from '#texts';
import type { ListPreview } from '../server.ts';
import { noteWords, roleOf } from './import.ts';
import { notesOf, readList } from './index.ts';

/** The reading of `text` as a person should confirm it. */
export function previewList(text: string, language: Language): ListPreview {
  const list = readList(text);
  const { heading, members, notes, leftOut } = list;
  const word = (column: string, key: string | null) =>
    key === null ? '' : (columnWords(language, 'members', column).choices[key] ?? key);
  return {
    kenesh: heading.kenesh ?? '',
    decision: heading.decision ?? '',
    formed: heading.formed ?? '',
    members: members.map((member) => ({
      order: member.order,
      name: member.name,
      position: member.position,
      village: member.village ?? '',
      side: word('side', member.side),
      role: word('role', roleOf(member.roles)),
      notes: member.notes.map(({ id, figures }) => noteWords(language, id, figures)),
    })),
    toConfirm: notesOf(list),
    notes: notes.map(({ id, figures }) => noteWords(language, id, figures)),
    leftOut: leftOut.map(({ line, reason }) => ({ line, reason: noteWords(language, reason, {}) })),
  };
}
