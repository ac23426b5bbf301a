// One entry understood: name, position, village, side and place in the group, and what is to be confirmed of them.

import { mixedLetters } from '#core/similar';
import { sectionOf } from './above.ts';
import type { RowCells } from './columns.ts';
import { withColumns } from './gaps.ts';
import type { Entry } from './kinds.ts';
import { legible } from './legible.ts';
import { withoutLead } from './marks.ts';
import {
  type FoundName,
  isOffice,
  nameAfterOffice,
  nameAtStart,
  nameBeforeOffice,
  nameInside,
} from './names.ts';
import { isNameCut } from './names-over-lines.ts';
import { type Line, lineNumbersOf } from './page.ts';
import { sideOf, tidyPosition, villageOf } from './position.ts';
import { ageOf, birthCell, privateFacts } from './private.ts';
import { nameAfterRole, nameRightAfterRole, namesGroup, rolesIn } from './roles.ts';
import { sexIn } from './sex.ts';
import { withName } from './small-letters.ts';
import type { GroupRole, ListNote, MemberNoteId, ReadMember } from './types.ts';
import { MEMBER_ALONE, MEMBER_PHRASE, OTHER_BODY } from './words.ts';

type MemberNote = ListNote<MemberNoteId>;

/** A name's place in an entry, and what is unusual about it. */
interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly notes: readonly MemberNoteId[];
}

const SEPARATING_DASH = /\s[–-]|–|-\s|\t|(?<=[>)"'])-/u;

/** Understands an entry. Sex, birth date and citizenship are never derived. */
export function readMember(entry: Entry): ReadMember {
  const [first] = entry.lines;
  const mark = first?.mark ?? null;
  const printed = entry.lines.map((line) => line.printed).reduce(joinWith(' '));
  const cells = first?.cells ?? null;
  const facts = privateFacts(
    (cells ? textOfRow(cells, entry.lines) : textOf(entry)).replace(/[^\S\t]+/gu, ' ').trim(),
  );
  const text = facts.rest.replace(/ +/gu, ' ').trimStart();
  const isSmall = mark !== null && !/\p{Lu}/u.test(first?.printed ?? '');
  const placed = placeName(isSmall ? withName(legible(text)) : legible(text));
  const name = text.slice(placed.start, placed.end).trim();
  const position = [text.slice(0, placed.start), text.slice(placed.end)]
    .map(tidyPosition)
    .filter(Boolean)
    .join(', ');
  const { above } = entry;
  const ownCell = sectionOf(cells?.side ?? '')?.side ?? sideOf(cells?.side ?? '').side;
  const side = ownCell ?? above.side;
  const read = side ? { side, toConfirm: [] } : sideOf(position);
  const stated = [
    ...new Set([...above.roles, ...rolesIn(legible(position)), ...rolesIn(legible(cells?.role ?? ''))]),
  ];
  const before = legible(text.slice(0, placed.start)).replace(/^[\s(]+|[\s):–-]+$/gu, '');
  const isMemberStated =
    above.memberStated ||
    MEMBER_ALONE.test(before) ||
    MEMBER_PHRASE.test(legible(text.slice(placed.end)).trim()) ||
    cells?.role !== undefined;
  const age = ageOf(cells?.age) ?? facts.age;
  const birth = cells?.birth === undefined ? facts : birthCell(cells.birth);
  return {
    order: mark ? mark.order : null,
    name,
    printed,
    position,
    village: villageCell(cells) ?? villageOf(position) ?? above.village,
    side: read.side,
    sideToConfirm: read.toConfirm.length > 0,
    roles: stated.length > 0 ? stated : ['member'],
    isMemberStated,
    sex: cells && sexIn(cells),
    birthDate: birth.birthDate,
    contacts: [cells?.contacts, addressIn(cells), facts.contacts].filter(Boolean).join(', ') || null,
    lineNumbers: [...new Set(entry.lines.flatMap(lineNumbersOf))],
    notes: [
      ...(isSmall ? [{ id: 'name-unusual' as const, figures: { name } }] : []),
      ...placed.notes.map((id) => ({ id, figures: { name } })),
      ...(isOverLines(entry, name) ? [{ id: 'name-over-lines' as const, figures: { name } }] : []),
      ...(birth.birthYear === null
        ? []
        : [{ id: 'birth-year' as const, figures: { year: birth.birthYear } }]),
      ...(birth.impossibleDate === null
        ? []
        : [{ id: 'date-impossible' as const, figures: { date: birth.impossibleDate } }]),
      ...(age === null || birth.birthDate !== null || birth.birthYear !== null
        ? []
        : [{ id: 'age-stated' as const, figures: { age } }]),
      ...(facts.isIdentified || cells?.identity !== undefined
        ? [{ id: 'identity-left' as const, figures: {} }]
        : []),
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
    .map(({ printed, mark }) => withColumns(printed.slice(mark ? mark.length : 0)))
    .reduce((joined, line) =>
      isNameCut(legible(joined), legible(line))
        ? joined.trimEnd().slice(0, -1) + line
        : joinWith(isInCells ? '\t' : ' ')(joined, line),
    );
}

/** Joins lines, without a blank after a hyphen that ends a line («Кайыңды-», «Булак айылы»). */
function joinWith(blank: string): (joined: string, line: string) => string {
  return (joined, line) =>
    /\p{L}[-\u2010\u2011]$/u.test(joined.slice(-2)) ? joined + line : `${joined}${blank}${line}`;
}

/** Finds the name at the start, after a role, after an office; else all up to the first separating dash is the name. */
function placeName(seen: string): PlacedName {
  const text = withoutLead(seen);
  const lead = seen.length - text.length;
  const found = nameAfterRole(text) ?? nameAtStart(text);
  if (found) return placed(found, lead, found.kind === 'single' ? ['name-unusual'] : []);
  const behind = nameAfterOffice(text);
  if (behind) return placed(behind, lead, nameRightAfterRole(text) ? [] : ['name-after-position']);
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

/** The village of a table's own column, or of its address; null where there is none. */
function villageCell(cells: RowCells | null): string | null {
  const village = cells?.village ?? '';
  return villageOf(village) ?? (/\p{L}/u.test(village) ? village : villageOf(cells?.address ?? ''));
}

/** A table's address where it says more than the village. */
function addressIn(cells: RowCells | null): string | undefined {
  return /\d/u.test(cells?.address ?? '') ? cells?.address : undefined;
}

/** What a row says of the position, with the name before it: the cells that have no column of their own. */
function textOfRow(cells: RowCells, lines: readonly Line[]): string {
  const below = lines.slice(1).map(({ printed }) => printed);
  const about = [cells.village, cells.position, cells.role].filter((cell) => cell !== undefined);
  return [cells.name ?? '', ...about, ...below].join('\t');
}

/** Whether the name was put together from two lines. */
function isOverLines({ lines }: Entry, name: string): boolean {
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.body.trim() === '') return false;
  return name.length > withoutLead(first.body).trim().length;
}
