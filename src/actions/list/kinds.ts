// The kinds of lines after the title, as a table of tests in the order in which they are tried.

import { type Above, isTableHeader, sectionOf } from './above.ts';
import { isDateLine } from './dates.ts';
import { nameAtStart, nameInside } from './names.ts';
import type { Line } from './page.ts';
import { nameAfterRole, rolesIn } from './roles.ts';
import type { LeftOutLine, LeftOutReason } from './types.ts';
import { ANNEX, CLAUSE, FOOTER, MEMBER_PHRASE, SIDE_SIGNS, SIGNER, SIGNING_BODY, VACANT } from './words.ts';

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
  /** Without a title only plain names in Cyrillic letters are taken for people. */
  readonly strict: boolean;
}

export type Kind = LeftOutReason | 'entry' | 'continuation';
type Test = (line: Line, sorting: Sorting, next: Line | undefined) => boolean;

const PAGE = /^[\s–-]*\d{1,3}[\s–/-]*(?:\d{1,3})?[\s–-]*$/u;
const PAGE_LENGTH = 20;
const TO_SIGN_ON = /_{2}|\.{5}|…{2}/u;
const FORMULA_OR_TAG = /^(?:[=<@]|\+\D)/u;
const UNFINISHED_END = /(?:[–-]|(?:дык|[дтн][ыиу]н))\s*$/iu;

/** The kinds in the order they are tried; the first that fits is the line's. */
export const KINDS: readonly (readonly [Kind, Test])[] = [
  ['after-list', (line, { ended }) => ended || ANNEX.test(line.body)],
  ['entry', isNumberBeforeName],
  ['page-number', (line) => line.printed.length <= PAGE_LENGTH && PAGE.test(line.printed)],
  ['number-alone', (line) => line.mark !== null && line.body === ''],
  ['vacant', (line) => line.mark !== null && VACANT.test(line.body)],
  ['no-words', (line) => !/\p{L}/u.test(line.printed)],
  ['clause', (line) => CLAUSE.test(line.body) && nameAtStart(line.body) === null],
  ['not-read', (line, { strict, open }) => strict && open === null && !isPlainPerson(line)],
  ['entry', (line, { signed }) => line.mark !== null && (!signed || nameAtStart(line.body) !== null)],
  ['continuation', (_, { open }) => open?.lines.every(({ body }) => body.trim() === '') === true],
  ['table-header', isTableHeader],
  ['section-heading', (line) => sectionOf(line) !== null],
  ['footer', (line) => FOOTER.test(line.body) || isDateLine(line.body)],
  ['signature', isSignature],
  ['signature', isSignatureOverLines],
  ['entry', opensEntry],
  ['signature', (_, { signed }) => signed],
  ['continuation', (_, { open }) => open !== null],
  ['not-read', () => true],
];

/** A number on a line of its own, as cells pasted one by one have it: the next number, with a name below. */
function isNumberBeforeName(line: Line, { entries }: Sorting, next: Line | undefined): boolean {
  const last = entries[entries.length - 1]?.lines[0]?.mark?.order ?? 0;
  const isNext = line.mark !== null && line.body === '' && line.mark.order === last + 1;
  return isNext && next !== undefined && next.mark === null && holdsName(next.body);
}

function isPlainPerson(line: Line): boolean {
  const kind = nameAtStart(line.body)?.kind;
  const isName = kind === 'initials' || (kind === 'full' && line.mark !== null);
  return isName && /\p{Script=Cyrillic}{3}/u.test(line.printed);
}

/** A line to sign on, or an official's title with a name, or a role that an entry holds already. */
function isSignature(line: Line, { entries, open }: Sorting): boolean {
  if (line.mark !== null || MEMBER_PHRASE.test(line.body)) return false;
  if (TO_SIGN_ON.test(line.printed)) return !SIDE_SIGNS.some(({ sign }) => sign.test(line.body));
  if (!SIGNER.test(line.body)) return false;
  const isCapital = /^\p{Lu}/u.test(line.body);
  if (isCapital && nameAfterRole(line.body)) return rolesIn(line.body).some((role) => isHeld(role, entries));
  return nameInside(line.body) !== null || (isCapital && !isUnfinished(open));
}

function isSignatureOverLines(line: Line, { open }: Sorting, next: Line | undefined): boolean {
  if (line.mark !== null || next === undefined || isUnfinished(open) || !SIGNING_BODY.test(line.body))
    return false;
  return SIGNER.test(next.body) && (nameInside(next.body) !== null || TO_SIGN_ON.test(next.printed));
}

function isHeld(role: string, entries: readonly Entry[]): boolean {
  return entries.some((entry) => rolesIn(textOf(entry)).some((held) => held === role));
}

/** Whether a line without a number opens an entry: it begins with a name, or with a role or an office before one. */
function opensEntry(line: Line, { open, signed }: Sorting): boolean {
  if (FORMULA_OR_TAG.test(line.body)) return true;
  const text = line.body.replace(/^(?:[–-]\s+|[\t"]\s*)+/u, '');
  const found = nameAtStart(text) ?? nameAfterRole(text);
  const rest = found ? text.slice(found.end) : '';
  if (signed) return found !== null && found.kind !== 'single' && /\p{L}/u.test(rest);
  if (found?.kind === 'initials') return true;
  if (isUnfinished(open)) return false;
  if (found?.kind === 'single') return /^\s*(?:\t|–|-\s|\s-)/u.test(rest);
  return found !== null || holdsName(text);
}

/** Whether a text begins with a capital and holds an unmistakable name, or begins with any name. */
function holdsName(text: string): boolean {
  return nameAtStart(text) !== null || (/^\p{Lu}/u.test(text) && nameInside(text) !== null);
}

/** Whether an entry still waits for words: it is one word, or ends in a dash or a genitive. */
function isUnfinished(entry: Entry | null): boolean {
  if (entry === null) return false;
  const text = entry.lines[entry.lines.length - 1]?.body.trim() ?? '';
  return (entry.lines.length === 1 && /^[\p{L}']*$/u.test(text)) || UNFINISHED_END.test(text);
}

function textOf(entry: Entry): string {
  return entry.lines
    .map((line) => line.body)
    .join(' ')
    .trim();
}
