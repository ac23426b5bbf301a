// The kinds of lines after the title, as a table of tests in the order in which they are tried.

import { type Above, headingOf, isTableHeader, sectionOf } from './above.ts';
import { isDateLine } from './dates.ts';
import { legible } from './legible.ts';
import { withoutLead } from './marks.ts';
import {
  type FoundName,
  isOffice,
  isPersonal,
  nameAfterOffice,
  nameAtStart,
  nameBeforeOffice,
  nameInside,
} from './names.ts';
import { isGivenNameBelow, isSurnameAbove } from './names-over-lines.ts';
import type { Line } from './page.ts';
import { namesPost } from './posts.ts';
import { nameAfterRole, nameRightAfterRole, rolesIn } from './roles.ts';
import { isSigner } from './signer.ts';
import type { GroupRole, LeftOutLine, LeftOutReason } from './types.ts';
import {
  ANNEX,
  CLAUSE,
  CLAUSE_OPENS,
  FOOTER,
  MEMBER_PHRASE,
  OUR_GROUP_TITLE,
  PHONE_LINE,
  RESERVE,
  SIDE_SIGNS,
  SIGNING_BODY,
  TITLE_END,
  VACANT,
} from './words.ts';

/** One entry as printed, before it is understood. */
export interface Entry {
  readonly lines: Line[];
  readonly above: Above;
}

/** How far the sorting has come. */
export interface Sorting {
  readonly entries: Entry[];
  readonly leftOut: LeftOutLine[];
  /** The entry that further lines continue. */
  open: Entry | null;
  above: Above;
  /** Below a signature. */
  signed: boolean;
  /** Below the beginning of another annex. */
  ended: boolean;
  /** Within a clause of the decision, which may take several lines. */
  inClause: boolean;
  /** The roles that entries hold so far. */
  readonly held: Set<GroupRole>;
  /** Without a title only plain names in Cyrillic letters are taken for people. */
  readonly strict: boolean;
}

export type Kind = LeftOutReason | 'entry' | 'continuation';
type Test = (line: Line, sorting: Sorting, next: Line | undefined) => boolean;

const PAGE = /^[\s–-]*\d{1,3}[\s–/-]*(?:\d{1,3})?[\s–-]*$/u;
const PAGE_LENGTH = 20;
const TO_SIGN_ON = /_{2}|\.{5}|…{2}/u;
const FORMULA_OR_TAG = /^(?:[=<@]|\+\D)/u;
const UNFINISHED_END = /(?:[–,-]|(?:дык|[дтн][ыиу]н))\s*$/iu;
/** An entry of more lines, or lines of more letters, is none. */
const MOST_LINES = 12;
const LONGEST_ENTRY = 4000;

/** The kinds in the order they are tried; the first that fits is the line's. */
export const KINDS: readonly (readonly [Kind, Test])[] = [
  ['after-list', (line, { ended }) => ended || ANNEX.test(line.body)],
  ['after-list', isOtherTitle],
  ['not-read', ({ kind }) => kind === 'not-read'],
  ['table-header', ({ kind }) => kind === 'table-header'],
  ['no-words', ({ kind }) => kind === 'no-words'],
  ['entry', isNumberBeforeName],
  ['page-number', (line) => line.printed.length <= PAGE_LENGTH && PAGE.test(line.printed)],
  ['number-alone', (line) => line.mark !== null && line.body === ''],
  ['vacant', (line) => line.mark !== null && VACANT.test(line.body)],
  ['no-words', (line) => !/\p{L}/u.test(line.printed)],
  ['clause', isClause],
  ['section-heading', (line) => line.cells === undefined && speaksForMany(line)],
  [
    'not-read',
    (line, { strict, open }) => strict && open === null && headingOf(line) === null && !isPlainPerson(line),
  ],
  ['continuation', (line, { open }) => line.cells === undefined && isGivenNameBelow(line, open?.lines ?? [])],
  ['entry', isMarkedEntry],
  [
    'continuation',
    (line, { open }) => line.mark === null && open?.lines.every(({ body }) => body.trim() === '') === true,
  ],
  ['section-heading', (line) => line.cells === undefined && isHeading(line)],
  ['table-header', (line) => line.mark === null && line.cells === undefined && isTableHeader(line.body)],
  ['continuation', (line, { open }) => open !== null && line.indent >= 2 && PHONE_LINE.test(line.body)],
  ['footer', (line) => FOOTER.test(line.body) || isDateLine(line.body)],
  ['signature', isSignature],
  ['signature', isSignatureOverLines],
  ['entry', (line, _, next) => isSurnameAbove(line, next)],
  ['entry', opensEntry],
  ['signature', (_, { signed }) => signed],
  ['continuation', continues],
  ['not-read', () => true],
];

/** The title of another body's members, or of those who stand by, ends the list; a second title of the same group is a heading in it. */
function isOtherTitle(line: Line, { entries }: Sorting): boolean {
  if (entries.length === 0 || line.mark !== null) return false;
  return RESERVE.test(line.body) || (TITLE_END.test(line.body) && !OUR_GROUP_TITLE.test(line.body));
}

/** A heading that states the side or the village of people below, with a mark of its own or without one. */
function speaksForMany(line: Line): boolean {
  const heading = headingOf(line);
  return (heading?.side ?? heading?.village ?? null) !== null;
}

function isHeading(line: Line): boolean {
  return sectionOf(line.body) !== null || TITLE_END.test(line.body);
}

/** A number on a line of its own, as cells pasted one by one have it: the next number, with a name below. */
function isNumberBeforeName(line: Line, { entries }: Sorting, next: Line | undefined): boolean {
  const last = entries[entries.length - 1]?.lines[0]?.mark?.order ?? 0;
  const isNext = line.mark !== null && line.body === '' && line.mark.order === last + 1;
  return isNext && next !== undefined && next.mark === null && holdsName(next.body);
}

function isPlainPerson(line: Line): boolean {
  const text = withoutLead(line.body);
  const kind = nameAtStart(text)?.kind;
  const isItem = line.mark !== null || line.cells !== undefined || namesPost(text);
  const isName = kind === 'initials' || (kind === 'full' && isItem);
  return (isName || nameAfterRole(text) !== null) && /\p{Script=Cyrillic}{3}/u.test(line.printed);
}

/** A sentence of the decision, or a further line of one. */
function isClause(line: Line, { inClause }: Sorting): boolean {
  if (line.cells !== undefined) return false;
  const name = nameAtStart(line.body);
  const isNamed = name !== null && name.kind !== 'single';
  if (CLAUSE_OPENS.test(line.body) || (CLAUSE.test(line.body) && !isNamed)) return true;
  if (!inClause || line.mark !== null || isNamed) return false;
  const isHead = sectionOf(line.body) !== null || isTableHeader(line.body);
  return !isHead && !isSigner(line.body) && !SIGNING_BODY.test(line.body);
}

/** A line with a mark is an entry where it holds a name, or something short that may be one before a separator. */
function isMarkedEntry(line: Line, { signed }: Sorting): boolean {
  if (line.mark === null) return false;
  const name = nameAtStart(line.body) ?? nameAfterRole(line.body);
  if (name !== null) return true;
  if (signed) return false;
  return (
    FORMULA_OR_TAG.test(line.body) ||
    nameBeforeOffice(line.body) !== null ||
    nameAfterOffice(line.body) !== null ||
    holdsName(line.body) ||
    mayBeName(line.body)
  );
}

/** Whether what stands before the first separator may be an unusual name: up to four words, none of them an office. */
function mayBeName(body: string): boolean {
  const words = (/^[^–,;:\t(]*?(?=\s-|-\s|[–,;:\t(]|$)/u.exec(body.trim())?.[0] ?? '').trim().split(/\s+/u);
  return words.length <= 4 && words.every((word) => /^[\p{L}.'-]+$/u.test(word) && !isOffice(word));
}

/** A line to sign on, or an official's title with a name, or a role that an entry holds already. */
function isSignature(line: Line, { entries, open, held }: Sorting): boolean {
  if (line.mark !== null || line.cells !== undefined || MEMBER_PHRASE.test(line.body)) return false;
  if (TO_SIGN_ON.test(line.printed)) return !isNameBeforeRole(line.body, held);
  if (!isSigner(line.body)) return false;
  const isCapital = /^\p{Lu}/u.test(line.body);
  const isRoleFirst = nameAfterRole(line.body) !== null || (opensAlike(entries) && isRoleBefore(line));
  if (isCapital && isRoleFirst) return rolesIn(line.body).some((role) => held.has(role));
  return nameInside(line.body) !== null || (isCapital && !isUnfinished(open));
}

/** A role and a name without a separator are how signatures stand: members stand so where all before them do. */
function opensAlike(entries: readonly Entry[]): boolean {
  return entries.every(({ lines: [first] }) => first !== undefined && isRoleBefore(first));
}

function isRoleBefore({ body }: Line): boolean {
  return nameRightAfterRole(withoutLead(body)) !== null;
}

/** Whether a name is followed by what a member is: a side, or a role that no entry holds yet. */
function isNameBeforeRole(body: string, held: ReadonlySet<GroupRole>): boolean {
  if (SIDE_SIGNS.some(({ sign }) => sign.test(body))) return true;
  const name = nameAtStart(withoutLead(body));
  return name !== null && name.kind !== 'single' && rolesIn(body).some((role) => !held.has(role));
}

function isSignatureOverLines(line: Line, { open }: Sorting, next: Line | undefined): boolean {
  if (line.mark !== null || next === undefined || isUnfinished(open) || !SIGNING_BODY.test(line.body))
    return false;
  return isSigner(next.body) && (nameInside(next.body) !== null || TO_SIGN_ON.test(next.printed));
}

/** Whether a line without a number opens an entry: it begins with a name, or with a role or an office before one. */
function opensEntry(line: Line, { open, signed }: Sorting): boolean {
  if (FORMULA_OR_TAG.test(line.body)) return true;
  const text = withoutLead(line.body);
  const found = nameAfterRole(text) ?? nameAtStart(text) ?? personAfterOffice(text);
  const rest = found ? text.slice(found.end) : '';
  if (line.cells !== undefined) return found !== null;
  if (signed) return found !== null && found.kind !== 'single' && /\p{L}/u.test(rest);
  if (found?.kind === 'initials') return true;
  if (isUnfinished(open) && (found === null || !/[–\t]|\s-|-\s|,/u.test(rest.slice(0, 3)))) return false;
  if (found?.kind === 'single') return /^\s*(?:\t|–|-\s|\s-)/u.test(rest);
  return found !== null || holdsName(text);
}

/** The name right behind an office, where it shows that it is a person's, or behind a role. */
function personAfterOffice(text: string): FoundName | null {
  const name = nameAfterOffice(text);
  const isPerson = name !== null && isPersonal(text.slice(name.start, name.end), name.kind);
  return isPerson ? name : nameRightAfterRole(text);
}

/** Whether a text begins with a capital and holds an unmistakable name, or begins with any name. */
function holdsName(text: string): boolean {
  return nameAtStart(text) !== null || (/^\p{Lu}/u.test(text) && nameInside(text) !== null);
}

/** Whether an entry still waits for words: it is one word, or ends in a comma, a dash or a genitive. */
function isUnfinished(entry: Entry | null): boolean {
  if (entry === null) return false;
  const text = entry.lines[entry.lines.length - 1]?.body.trim() ?? '';
  return (entry.lines.length === 1 && /^[\p{L}']*$/u.test(text)) || UNFINISHED_END.test(text);
}

/** Whether a line goes on with the open entry: that waits for words, or the line begins or reads as a position's part. */
function continues(line: Line, { open }: Sorting): boolean {
  if (open === null || line.mark !== null || open.lines.length >= MOST_LINES) return false;
  const length = open.lines.reduce((sum, { printed }) => sum + printed.length, line.printed.length);
  if (length > LONGEST_ENTRY) return false;
  if (isUnfinished(open) || line.indent >= 2 || !/^["(]?\p{Lu}/u.test(line.body)) return true;
  return (
    open.lines[0]?.body.trim() === '' || line.body.split(/[\s,-]+/u).some((word) => isOffice(legible(word)))
  );
}
