// Whose computed cells an edit moves, row by row: no wrong day stands, and no sheet is read for a day that stays.
import { actDaysStand, typesOf } from '#rules/acts/receipts';
import { firstMeetingStands } from '#rules/deadlines/first-meeting';
import { daySources, termSources } from '#rules/deadlines/options';
import { stepSources } from '#rules/deadlines/step-deadline';
import type { Records, SheetKey } from '#tables';
import type { Act } from '#tables/acts';
import type { Letter } from '#tables/letters';
import type { Step } from '#tables/steps';
import type { Book } from '../book.ts';
import { isFeltEverywhere } from './basis.ts';
import type { Edit } from './edit.ts';

/** Rows of a sheet whose computed cells are to be computed anew. */
export interface Moved {
  readonly sheet: SheetKey;
  /** The indexes of these rows in the grid. */
  readonly lines: ReadonlySet<number>;
  /** The sheets that must be known for that. */
  readonly needs: readonly SheetKey[];
}

type Mover = (edit: Edit, book: Book) => readonly Moved[];

/** By the sheet that is edited; an edit of any other moves nothing. */
const movers: Partial<Record<SheetKey, Mover>> = {
  candidates: (edit, book) => [moved(book, 'candidates', edit.holds)],
  plan: (edit, book) => [moved(book, 'plan', edit.holds)],
  letters: (edit, book) =>
    isIn(edit, ['sent', 'received', 'termDays', 'termUnit', 'answered'])
      ? [moved(book, 'letters', edit.holds, letterSources)]
      : [],
  acts: byActs,
  objects: (edit, book) => (isIn(edit, ['number', 'type']) ? [byTypes(book)] : []),
  steps: bySteps,
  meetings: (edit, book) => [
    moved(book, 'meetings', edit.holds, () => ['members']),
    ...(isIn(edit, ['date', 'form']) ? byFirstMeeting(book) : []),
  ],
  members: (edit, book) =>
    isIn(edit, ['number', 'appointed', 'left'])
      ? [moved(known(book, 'meetings'), 'meetings', () => true)]
      : [],
  settings: byBasis,
  readings: byBasis,
  calendar: byBasis,
};

/**
 * What an edit moves; reads what is needed to tell. What it tells besides, whether a step of another sheet's work is
 * done by now, the next full check computes.
 */
export function movedBy(edit: Edit, book: Book): readonly Moved[] {
  return (movers[edit.sheet]?.(edit, book) ?? []).filter(({ lines }) => lines.size > 0);
}

/** The sheets on which a letter's day rests: none where no term is entered. */
function letterSources({ termDays }: Letter): readonly SheetKey[] {
  return termDays === null ? [] : daySources;
}

/** An act's days run from its receipts; its object, another one perhaps, is or is not the executive body. */
function byActs(edit: Edit, book: Book): readonly Moved[] {
  if (isIn(edit, ['receivedObject', 'receivedExecutive']))
    return [moved(book, 'acts', edit.holds, actSources)];
  const isSent = moved(
    book,
    'acts',
    (line, { receivedObject }) => edit.holds(line) && receivedObject !== null,
  );
  return isIn(edit, ['object']) && isSent.lines.size > 0 ? [byTypes(book)] : [];
}

/** The sheets on which an act's days rest: none before it is received. */
function actSources({ object, receivedObject, receivedExecutive }: Act): readonly SheetKey[] {
  const isReceived = receivedObject !== null || receivedExecutive !== null;
  return [
    ...(isReceived ? termSources : []),
    ...(object !== null && receivedObject !== null ? (['objects'] as const) : []),
  ];
}

/** The acts in which other days stand than are owed by an object of their object's type. */
function byTypes(book: Book): Moved {
  const types = typesOf(known(book, 'objects').sheet('objects')?.records ?? []);
  return moved(
    known(book, 'acts'),
    'acts',
    (_, act) => !actDaysStand(act, types.get(act.object ?? '') ?? null),
    () => ['objects', ...termSources],
  );
}

/** A step's own day and state; from the step of the first meeting that of 5.3.3 runs while no meeting is entered. */
function bySteps(edit: Edit, book: Book): readonly Moved[] {
  const isDone = isIn(edit, ['done', 'override']);
  const isReason = isIn(edit, ['overrideReason']);
  const isMoved = (line: number, { override }: Step) =>
    edit.holds(line) && (isDone || (isReason && override !== null));
  const isFirst =
    moved(book, 'steps', (line, step) => isMoved(line, step) && step.term === '5.3.2').lines.size > 0;
  const isAfter = ({ term }: Step) => isFirst && term === '5.3.3';
  return [moved(book, 'steps', (line, step) => isMoved(line, step) || isAfter(step), stepSources)];
}

/** 5.3.3 runs from the first meeting. */
function byFirstMeeting(book: Book): readonly Moved[] {
  const steps = known(book, 'steps').sheet('steps')?.records ?? [];
  const meetings = book.sheet('meetings')?.records ?? [];
  if (firstMeetingStands({ steps, meetings })) return [];
  return [moved(book, 'steps', (_, { term }) => term === '5.3.3', stepSources)];
}

/** Wherever days rest on settings, readings and days off, where what is edited there is felt so far. */
function byBasis(edit: Edit, book: Book): readonly Moved[] {
  if (!isFeltEverywhere(edit, book)) return [];
  book.also(['steps', 'acts', 'letters']);
  const restsOn = (sources: readonly SheetKey[]) => sources.includes(edit.sheet);
  return [
    moved(book, 'steps', (_, step) => restsOn(stepSources(step)), stepSources),
    moved(book, 'acts', (_, act) => restsOn(actSources(act)), actSources),
    moved(book, 'letters', (_, letter) => letter.termDays !== null, letterSources),
  ];
}

const isIn = ({ columns }: Edit, some: readonly string[]) => some.some((column) => columns.includes(column));

/** The book with a further sheet read. */
function known(book: Book, sheet: SheetKey): Book {
  book.also([sheet]);
  return book;
}

/** The rows of a sheet that `isMoved`, and what their computed cells need. */
function moved<K extends SheetKey>(
  book: Book,
  key: K,
  isMoved: (line: number, record: Records[K][number]) => boolean,
  needsOf: (record: Records[K][number]) => readonly SheetKey[] = () => [],
): Moved {
  const sheet = book.sheet(key);
  const rows = (sheet?.records ?? []).map((record, index) => ({
    record,
    line: sheet?.lines[index] as number,
  }));
  const own = rows.filter(({ line, record }) => isMoved(line, record));
  return {
    sheet: key,
    lines: new Set(own.map(({ line }) => line)),
    needs: [...new Set(own.flatMap(({ record }) => needsOf(record)))],
  };
}
