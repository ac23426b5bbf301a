// The journal: what a command is about to write is kept with the workbook until it stands there, and a run that was cut off
// is finished by whichever command comes next, before that one reads for itself.

import type { Environment } from '#core/ports';
import { ProtectedCells } from '#core/protected';
import { MOST_CHARACTERS, TooLongText } from '#core/too-long';
import { type Book, openBook } from './book.ts';
import { pendingEdits, pendingNote } from './pending.ts';
import { changesOf, type Step, sheetsOf, textsOf } from './steps.ts';

/** What one command meant to write. */
interface Entry {
  readonly when: string;
  /** The command, and what it is about. */
  readonly what: string;
  readonly steps: readonly Step[];
  /** How often it was resumed in vain. */
  readonly tries: number;
}

type Memory = Pick<Environment, 'memory'>;

const JOURNAL = 'journal';
/** Of so many letters, each of four bytes at the most, a property holds 9 KB. */
const PART = /[\s\S]{1,2200}/gu;
/** What is longer is written in several steps, for all properties together hold 500 KB. */
const MOST = 200_000;
/** An entry that was resumed in vain so often is given up: it would keep every command from its work. */
const MOST_TRIES = 5;

/**
 * Writes steps into the workbook, all of them or, where the run is cut off, the rest of them by the next command. Call
 * under the lock. Where cells are protected the person is informed, and nothing is resumed. A text that no cell has room
 * for is refused before anything is written, for the run would break off in the middle and so would each that resumes it.
 * @param book the workbook as it was read under this lock
 * @throws TooLongText
 */
export function commit(environment: Environment, book: Book, what: string, steps: readonly Step[]): void {
  const tooLong = textsOf(steps).find((text) => text.length > MOST_CHARACTERS);
  if (tooLong !== undefined) throw new TooLongText(tooLong);
  const { entries, parts } = read(environment);
  for (const [at, some] of pieces(steps).entries()) {
    const changes = changesOf(at === 0 ? book : openBook(environment, sheetsOf(some)), some);
    if (changes.length === 0) continue;
    const kept = keep(
      environment,
      [...entries, { when: environment.now, what, steps: some, tries: 0 }],
      parts,
    );
    try {
      environment.book.apply(changes);
    } catch (error) {
      if (error instanceof ProtectedCells) keep(environment, entries, kept);
      throw error;
    }
    // Before the entry goes: what stands there whole is noted no longer, wherever the run is cut off.
    forget(environment, what);
    keep(environment, entries, kept);
  }
}

/**
 * Finishes what runs that were cut off have begun; what is written already is not written again. Entries whose sheets
 * are protected against the current user wait for somebody else. Call under the lock, before anything is read.
 */
export function resume(environment: Environment): void {
  const { entries, parts } = read(environment);
  if (entries.length === 0) return;
  const begun = entries
    .filter(({ tries }) => tries < MOST_TRIES)
    .map((entry) => ({ ...entry, tries: entry.tries + 1 }));
  const kept = keep(environment, begun, parts);
  const left = begun.flatMap((entry) => resumed(environment, entry));
  keep(environment, left, kept);
}

/**
 * What is left of an entry once it was resumed: nothing, or itself where it could not be written. Where it had to be
 * finished its note stays, for anyone who asks for the same again has not been informed of it yet.
 */
function resumed(environment: Environment, entry: Entry): readonly Entry[] {
  const sheets = sheetsOf(entry.steps);
  const changes = changesOf(openBook(environment, sheets), entry.steps);
  if (changes.length === 0) {
    forget(environment, entry.what);
    return [];
  }
  const pending = pendingEdits(environment);
  const unchecked = new Set([...pending.sheets, ...sheets.filter((key) => key !== 'log')]);
  environment.memory.keep(pendingNote(environment, { ...pending, sheets: [...unchecked] }));
  try {
    environment.book.apply(changes);
  } catch (error) {
    if (error instanceof ProtectedCells) return [{ ...entry, tries: entry.tries - 1 }];
    throw error;
  }
  return [];
}

/**
 * Notes what a command is doing outside the workbook, until it is committed or forgotten. In one call, so that hardly
 * anything comes between what was done and its note.
 */
export function note({ memory }: Memory, what: string, text: string): void {
  memory.keep({ [noteName(what)]: text });
}

/** What a command has noted about this, and nobody has forgotten since; null where nothing is noted. */
export function noteOf({ memory }: Memory, what: string): string | null {
  const text = memory.recall(noteName(what)) ?? '';
  return text === '' ? null : text;
}

/** Forgets what was noted about this. */
export function forget(environment: Memory, what: string): void {
  if (noteOf(environment, what) !== null) environment.memory.keep({ [noteName(what)]: '' });
}

const noteName = (what: string) => `note ${what}`;

/** Steps in as few pieces as the memory holds, one after the other. */
function pieces(steps: readonly Step[]): readonly (readonly Step[])[] {
  const found: Step[][] = [];
  let room = 0;
  for (const step of steps.flatMap(halved)) {
    const size = JSON.stringify(step).length;
    if (size > room) {
      found.push([]);
      room = MOST;
    }
    found[found.length - 1]?.push(step);
    room -= size;
  }
  return found;
}

/** A step that is too long by itself, by its rows. */
function halved(step: Step): readonly Step[] {
  if (step.kind !== 'rows' || step.rows.length < 2 || JSON.stringify(step).length <= MOST) return [step];
  const middle = Math.ceil(step.rows.length / 2);
  const halves = [step.rows.slice(0, middle), step.rows.slice(middle)];
  return halves.flatMap((rows) => halved({ ...step, rows }));
}

interface Kept {
  readonly entries: readonly Entry[];
  /** Of how many parts the text of the entries is. */
  readonly parts: number;
}

/** The entries that are kept; what cannot be read was never kept whole, and nothing of it was written. */
function read({ memory }: Memory): Kept {
  const head = memory.recall(JOURNAL) ?? '';
  if (head === '') return { entries: [], parts: 0 };
  const [count = ''] = head.split(' ', 1);
  const parts = Number(count);
  const more = Array.from({ length: parts - 1 }, (_, at) => memory.recall(partName(at + 1)) ?? '');
  try {
    const text = [head.slice(count.length + 1), ...more].join('');
    return { entries: JSON.parse(text) as readonly Entry[], parts };
  } catch {
    return { entries: [], parts };
  }
}

/** Keeps entries. The first part comes last: until it stands, the rest counts for nothing. @returns of how many parts they are */
function keep({ memory }: Memory, entries: readonly Entry[], before: number): number {
  const [first = '', ...more] = entries.length === 0 ? [] : (JSON.stringify(entries).match(PART) ?? []);
  if (more.length > 0) memory.keep(Object.fromEntries(more.map((text, at) => [partName(at + 1), text])));
  const parts = more.length + 1;
  memory.keep({ [JOURNAL]: first === '' ? '' : `${parts} ${first}` });
  if (before > parts)
    memory.keep(
      Object.fromEntries(Array.from({ length: before - parts }, (_, at) => [partName(parts + at), ''])),
    );
  return parts;
}

const partName = (at: number) => `${JOURNAL} ${at}`;
