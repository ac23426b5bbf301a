// Reads a membership list as decisions print it.

import { sortLines } from './entries.ts';
import { readHeading } from './heading.ts';
import { readMember } from './member.ts';
import { fromOldFont } from './old-font.ts';
import { type Line, linesOf } from './page.ts';
import { wholeNotes, withRemarks } from './remarks.ts';
import { differenceNote, doubtfulLines } from './seen-names.ts';
import { areNamesAlone, findStart, isPersonAbove, startWithoutTitle } from './start.ts';
import type { LeftOutLine, ListNote, ReadList, WholeNoteId } from './types.ts';

/**
 * Reads a list such as annex 1 of a kenesh's decision. The lines up to «… курамы» are its heading; after it each line
 * that names a person is a member, and numbers may be missing or skip. Every other line is left out with its reason.
 * Text is kept to the letter; whatever is read rather than stated carries a note for the secretary. Never throws.
 * @param isAsTyped a person has stated that the text is not in an old font, whatever it looks like
 */
export function readList(text: string, isAsTyped = false): ReadList {
  const converted = isAsTyped ? null : fromOldFont(text);
  const lines = linesOf(converted ? converted.text : text);
  const start = findStart(lines);
  const titled = sortLines(lines.slice(start.first), start.title === null && !areNamesAlone(lines));
  const isWithoutTitle = titled.entries.length === 0 && start.title !== null;
  const { title, first } = isWithoutTitle ? startWithoutTitle(lines) : start;
  const untitled = isWithoutTitle ? sortLines(lines.slice(first), true) : titled;
  const sorted = untitled.entries.length > 0 ? untitled : titled;
  const { entries } = sorted;
  const isUnread = entries.length === 0 && start.title === null;
  const leftOut = isUnread ? lines.map(unread) : sorted.leftOut;
  const heading = readHeading(lines.slice(0, first), untitled.entries.length > 0 ? title : start.title);
  const members = withRemarks(entries.map(readMember));
  const isUntitled = heading.title === null;
  const above = isUnread ? [] : lines.slice(0, first).filter((line) => isUntitled || isPersonAbove(line));
  const doubtful = doubtfulLines(entries, members, leftOut, above);
  const font: ListNote<WholeNoteId>[] = converted
    ? [{ id: 'old-font', figures: { before: converted.before, after: converted.after } }]
    : [];
  const notes = [...font, ...wholeNotes(heading, members), ...differenceNote(members, doubtful)];
  return { heading, members, leftOut, notes, doubtful };
}

/** A line of a text in which no list was found. */
function unread({ printed, lineNumber }: Line): LeftOutLine {
  return { line: printed, lineNumber, reason: 'not-read' };
}

/** How many notes there are for the secretary to confirm: those on each member, and those on the whole list. */
export function notesOf({ members, notes }: ReadList): number {
  return members.reduce((sum, member) => sum + member.notes.length, notes.length);
}

/** Whether a list names nobody, as a text that is no membership list does. */
export function isEmptyList(list: ReadList): boolean {
  return list.members.length === 0;
}
