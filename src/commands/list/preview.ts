// What was read from a printed list, in words, before anything is written.

import type { ListPreview } from '#commands/server';
import { type DoubtfulLine, notesOf, roleOf } from '#intake';
import { columnWords, type Language } from '#texts';
import { boundedList, noteWords } from './import.ts';

/** The reading of `text` as a person should confirm it. */
export function previewList(text: string, language: Language, isAsTyped: boolean): ListPreview {
  const list = boundedList(text, isAsTyped);
  const { heading, members, notes, leftOut, doubtful } = list;
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
      sex: word('sex', member.sex),
      birthDate: member.birthDate ?? '',
      contacts: member.contacts ?? '',
      notes: member.notes.map(({ id, figures }) => noteWords(language, id, figures)),
    })),
    toConfirm: notesOf(list),
    isConverted: notes.some(({ id }) => id === 'old-font'),
    notes: [
      ...notes.map(({ id, figures }) => noteWords(language, id, figures)),
      ...doubtful.map((line) => doubtWords(language, line)),
    ],
    leftOut: leftOut.map(({ line, lineNumber, reason }) => ({
      line,
      reason: noteWords(language, reason, { line, lineNumber }),
    })),
  };
}

/** A doubtful line beside what was read from it. */
function doubtWords(language: Language, { line, lineNumber, names, readAs }: DoubtfulLine): string {
  const figures = { line, lineNumber, names: names.join(', ') };
  return readAs === null
    ? noteWords(language, 'doubtful-left', figures)
    : noteWords(language, 'doubtful-read', { ...figures, readAs });
}
