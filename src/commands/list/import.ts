// Writes a printed list into the workbook: members as new rows, the decision and its day into blank settings.
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Environment } from '#core/ports';
import { notesOf, type ReadList, type ReadMember, readList, roleOf, unreadableSize } from '#intake';
import { tables } from '#tables';
import type { Member } from '#tables/members';
import { settingsOf } from '#tables/settings-of';
import { columnWords, type Language } from '#texts';
import { languageOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { say } from '#texts/verdict-words';
import { openBook } from '#workbook/book';
import { counterStep, countersOf } from '#workbook/counters';
import { commit } from '#workbook/journal';
import { logStep } from '#workbook/log';
import { writeNumber } from '#workbook/numbering';
import type { NewRow } from '#workbook/rows';
import { fillSettings } from '#workbook/settings-rows';
import { appended, filled } from '#workbook/steps';

/** What a person states beside the list; it wins over the list's own heading. */
export interface Stated {
  readonly decision: string | null;
  readonly formed: CivilDate | null;
}

export interface Imported {
  readonly list: ReadList;
  readonly members: number;
  /** How many things are to be confirmed. */
  readonly notes: number;
}

/**
 * Reads `text` and appends its members. Where the sheet holds these very members already, for it is asked for twice,
 * nothing but blank settings is written. Refused where no person is named, or where the sheet has other members, or
 * lacks a column that the list fills. Call under the lock.
 * @param isAsTyped whether a text that seems to be in an old font is to be read as it stands
 */
export function importList(
  environment: Environment,
  text: string,
  stated: Stated,
  isAsTyped = false,
): Imported {
  const book = openBook(environment, ['settings', 'members', 'log']);
  const settings = book.sheet('settings');
  const members = book.sheet('members');
  if (!settings || !members) throw new Refusal('notSetUp');
  const language = languageOf(environment, settingsOf(settings.records).language);
  const list = boundedList(text, isAsTyped);
  if (list.members.length === 0) throw new Refusal('emptyList');
  const isThere = members.records.length > 0;
  if (isThere && !isSame(members.records, list)) throw new Refusal('groupThere');
  const formed = stated.formed ?? list.heading.formed;
  const counters = countersOf(book);
  const last = counters.get('members') ?? 0;
  const rows = list.members.map((member, index) =>
    memberRow(member, writeNumber(tables.members.prefix ?? '', last + index + 1), formed, language),
  );
  refuseWithoutColumns(rows, members.places, language);
  const values: Record<string, Cell> = {
    decision: stated.decision ?? list.heading.decision ?? '',
    decisionType: list.heading.act === null ? '' : language.doubts.act.options[list.heading.act],
    kenesh: list.heading.kenesh ?? '',
    ...(formed === null ? {} : { formed: { date: formed } }),
  };
  const written = isThere ? members.records : rows;
  const steps = [
    ...(isThere ? [] : counterStep(book, new Map(counters).set('members', last + rows.length))),
    ...(isThere ? [] : [appended(members, rows)]),
    ...filled(settings, fillSettings(settings, values)),
  ];
  const touched = { sheet: 'members' as const, rows: written.map(({ number }) => number) };
  const log = logStep(book, environment, language.actions.log.list, touched);
  if (steps.length > 0) commit(environment, book, 'list', [...steps, ...log]);
  return { list, members: list.members.length, notes: notesOf(list) };
}

/** The list in `text`, refused in one sentence where it is longer than a membership list can be. */
export function boundedList(text: string, isAsTyped: boolean): ReadList {
  const excess = unreadableSize(text);
  if (excess !== null) throw new Refusal(excess.id, excess.figures);
  return readList(text, isAsTyped);
}

/** Nothing that the list says may fall away because its column was deleted. */
function refuseWithoutColumns(
  rows: readonly NewRow[],
  places: ReadonlyMap<string, number>,
  language: Language,
): void {
  const gone = [...new Set(rows.flatMap(Object.keys))].filter((column) => !places.has(column));
  if (gone.length === 0) return;
  const columns = gone.map((column) => `«${columnWords(language, 'members', column).header}»`).join(', ');
  throw new Refusal('missingColumns', { sheet: language.sheets.members.title, columns });
}

/** Whether the sheet's members are those of a list, one by one. */
function isSame(members: readonly Member[], list: ReadList): boolean {
  return (
    members.length === list.members.length &&
    members.every(({ name }, index) => name === list.members[index]?.name)
  );
}

function memberRow(
  member: ReadMember,
  number: string,
  formed: CivilDate | null,
  language: Language,
): NewRow & { readonly number: string } {
  const words = (column: string, key: string | null): Cell =>
    key === null ? '' : (columnWords(language, 'members', column).choices[key] ?? key);
  return {
    number,
    name: member.name,
    village: member.village ?? '',
    side: words('side', member.side),
    position: member.position,
    role: words('role', roleOf(member.roles)),
    appointed: formed === null ? '' : { date: formed },
    toConfirm: member.notes.map((note) => noteWords(language, note.id, note.figures)).join(' '),
    printed: member.printed,
    ...(member.sex === null ? {} : { sex: words('sex', member.sex) }),
    ...(member.birthDate === null ? {} : { birthDate: { date: member.birthDate } }),
    ...(member.contacts === null ? {} : { contacts: member.contacts }),
  };
}

/** The sentence of a reader's note. */
export function noteWords(
  language: Language,
  id: string,
  figures: Readonly<Record<string, string | number>>,
): string {
  const template = language.actions.listNotes[id];
  if (template === undefined) throw new Error(`No words for the note «${id}»`);
  return say(language, template, figures);
}
