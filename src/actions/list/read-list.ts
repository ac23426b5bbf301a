// Reads a membership list as decisions print it.

import { sortLines } from './entries.ts';
import { findStart, readHeading } from './heading.ts';
import { readMember } from './member.ts';
import { linesOf } from './page.ts';
import { wholeNotes, withRemarks } from './remarks.ts';
import type { ReadList } from './types.ts';

/**
 * Reads a list such as annex 1 of a kenesh's decision. The lines up to «… курамы» are its heading; after it each line
 * that names a person is a member, and numbers may be missing or skip. Every other line is left out with its reason.
 * Text is kept to the letter; whatever is read rather than stated carries a note for the secretary. Never throws.
 */
export function readList(text: string): ReadList {
  const lines = linesOf(text);
  const { title, first } = findStart(lines);
  const heading = readHeading(lines.slice(0, first), title);
  const { entries, leftOut } = sortLines(lines.slice(first), title === null);
  const members = withRemarks(entries.map(readMember));
  return { heading, members, leftOut, notes: wholeNotes(heading, members) };
}

/** How many notes there are for the secretary to confirm: those on each member, and those on the whole list. */
export function notesOf({ members, notes }: ReadList): number {
  return members.reduce((sum, member) => sum + member.notes.length, notes.length);
}

/** Whether a list names nobody, as a text that is no membership list does. */
export function isEmptyList(list: ReadList): boolean {
  return list.members.length === 0;
}
