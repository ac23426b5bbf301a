// One entry understood: name, position, village, side and place in the group, and what is to be confirmed of them.

import { mixedLetters } from '#core/similar';
import type { Entry } from './kinds.ts';
import { legible } from './legible.ts';
import { type FoundName, isOffice, nameAtStart, nameBeforeOffice, nameInside } from './names.ts';
import { sideOf, tidyPosition, villageOf } from './position.ts';
import { nameAfterRole, namesGroup, rolesIn } from './roles.ts';
import type { GroupRole, ListNote, MemberNoteId, ReadMember } from './types.ts';
import { MEMBER_PHRASE, OTHER_BODY } from './words.ts';

type MemberNote = ListNote<MemberNoteId>;

/** A name's place in an entry, and what is unusual about it. */
interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly notes: readonly MemberNoteId[];
}

const LEAD = /^(?:[–-]\s+|[\t"]\s*)+/u;
const SEPARATING_DASH = /\s[–-]|–|-\s|\t|(?<=[>)"'])-/u;

/** Understands an entry. Sex, birth date and citizenship are never derived. */
export function readMember(entry: Entry): ReadMember {
  const mark = entry.lines[0]?.mark ?? null;
  const printed = entry.lines.map((line) => line.printed).reduce(joinWith(' '));
  const text = textOf(entry)
    .replace(/[^\S\t]+/gu, ' ')
    .trimStart();
  const placed = placeName(legible(text));
  const name = text.slice(placed.start, placed.end).trim();
  const position = [text.slice(0, placed.start), text.slice(placed.end)]
    .map(tidyPosition)
    .filter(Boolean)
    .join(', ');
  const { above } = entry;
  const read = above.side ? { side: above.side, toConfirm: [] } : sideOf(position);
  const stated = [...new Set([...above.roles, ...rolesIn(legible(position))])];
  const isMemberStated = above.memberStated || MEMBER_PHRASE.test(legible(text.slice(placed.end)));
  return {
    order: mark ? mark.order : null,
    name,
    printed,
    position,
    village: villageCell(text, placed.start, above.villageCell) ?? villageOf(position),
    side: read.side,
    sideToConfirm: read.toConfirm.length > 0,
    roles: stated.length > 0 ? stated : ['member'],
    isMemberStated,
    notes: [
      ...placed.notes.map((id) => ({ id, figures: { name } })),
      ...nameNotes(name, text.slice(placed.end)),
      ...membershipNotes(position, stated, isMemberStated),
      ...read.toConfirm.map((id) => ({ id, figures: { position } })),
    ],
  };
}

/** The entry without its number; where the number has a line of its own, the lines below are cells. */
function textOf({ lines }: Entry): string {
  const isInCells = lines.length > 1 && lines[0]?.body.trim() === '';
  return lines
    .map(({ printed, mark }) => printed.slice(mark ? mark.length : 0))
    .reduce(joinWith(isInCells ? '\t' : ' '));
}

/** Joins lines, without a blank after a hyphen that ends a line («Кайыңды-», «Булак айылы»). */
function joinWith(blank: string): (joined: string, line: string) => string {
  return (joined, line) =>
    /\p{L}[-\u2010\u2011]$/u.test(joined.slice(-2)) ? joined + line : `${joined}${blank}${line}`;
}

/** Finds the name at the start, after a role, after an office; else all up to the first separating dash is the name. */
function placeName(seen: string): PlacedName {
  const lead = LEAD.exec(seen)?.[0].length ?? 0;
  const text = seen.slice(lead);
  const found = nameAtStart(text) ?? nameAfterRole(text);
  if (found) return placed(found, lead, found.kind === 'single' ? ['name-unusual'] : []);
  const inside = nameInside(text);
  if (inside && opensWithPosition(text, inside)) return placed(inside, lead, ['name-after-position']);
  const loose = nameBeforeOffice(text);
  if (loose) return placed(loose, lead, ['name-unusual']);
  const dash = text.search(SEPARATING_DASH);
  return { start: lead, end: dash > 0 ? lead + dash : seen.length, notes: ['name-unusual'] };
}

function opensWithPosition(text: string, name: FoundName): boolean {
  return isOffice(text) || (/^\p{Lu}/u.test(text) && !SEPARATING_DASH.test(text.slice(0, name.start)));
}

function placed(found: FoundName, lead: number, notes: readonly MemberNoteId[]): PlacedName {
  const all = found.hyphen ? [...notes, 'name-hyphen' as const] : notes;
  return { start: lead + found.start, end: lead + found.end, notes: all };
}

function nameNotes(name: string, rest: string): MemberNote[] {
  const letters = mixedLetters(name);
  const second = nameInside(legible(rest));
  return [
    ...(letters ? [{ id: 'mixed-alphabet' as const, figures: { name, letters } }] : []),
    ...(second
      ? [{ id: 'second-name' as const, figures: { name: rest.slice(second.start, second.end) } }]
      : []),
  ];
}

function membershipNotes(
  position: string,
  roles: readonly GroupRole[],
  isMemberStated: boolean,
): MemberNote[] {
  const seen = legible(position);
  const isUnclear = rolesIn(seen).length > 0 && !namesGroup(seen) && OTHER_BODY.test(seen);
  return [
    ...(roles.length === 0 && !isMemberStated
      ? [{ id: 'member-not-stated' as const, figures: { position } }]
      : []),
    ...(isUnclear ? [{ id: 'role-to-confirm' as const, figures: { position } }] : []),
  ];
}

/** The village in a table's own column; null where there is none or the cell is blank. */
function villageCell(text: string, nameStart: number, cellsAfterName: number | null): string | null {
  if (cellsAfterName === null) return null;
  const nameCell = text.slice(0, nameStart).split(/[\t|]/u).length - 1;
  const cell = text.split(/[\t|]/u)[nameCell + cellsAfterName]?.trim() ?? '';
  return /\p{L}/u.test(cell) ? cell : null;
}
