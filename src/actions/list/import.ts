// Writes a printed list into the workbook: members as new rows, the decision and its day into blank settings.
import type { Cell } from '#core/cell';
import type { Change } from '#core/change';
import type { CivilDate } from '#core/date';
import type { World } from '#core/ports';
import { tables } from '#tables';
import type { Member } from '#tables/members';
import { settingsOf } from '#tables/settings-of';
import { columnWords, type Language } from '#texts';
import { say } from '#texts/verdict-words';
import { openBook } from '../book.ts';
import { changesIn } from '../changes-in.ts';
import { blankOf, wantedAt } from '../check/sheet-changes.ts';
import { countersOf, keepCounters } from '../counters.ts';
import { logLine } from '../log.ts';
import { writeNumber } from '../numbering.ts';
import { Refusal } from '../refusal.ts';
import { appendRows, firstFreeRow, type NewRow } from '../rows.ts';
import { fillSettings } from '../settings-rows.ts';
import { languageOf } from '../words.ts';
import { notesOf, readList } from './index.ts';
import type { GroupRole, ReadList, ReadMember } from './types.ts';

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
 * Reads `text` and appends its members. Where the sheet holds these very members already, for a run that was cut off
 * or that is asked for twice, blank cells alone are filled. Refused where no person is named, or where the sheet has
 * other members, or lacks a column that the list fills. Call under the lock.
 */
export function importList(world: World, text: string, stated: Stated): Imported {
  const book = openBook(world, ['settings', 'members', 'log']);
  const settings = book.sheet('settings');
  const members = book.sheet('members');
  const tab = book.tab('members');
  if (!settings || !members || !tab) throw new Refusal('notSetUp');
  const language = languageOf(world, settingsOf(settings.records).language);
  const list = readList(text);
  if (list.members.length === 0) throw new Refusal('emptyList');
  const there = members.records;
  if (there.length > 0 && !isSame(there, list)) throw new Refusal('groupThere');
  const formed = stated.formed ?? list.heading.formed;
  const last = countersOf(book).get('members') ?? 0;
  const rows = list.members.map((member, index) => {
    const number = there[index]?.number || writeNumber(tables.members.prefix ?? '', last + index + 1);
    return memberRow(member, number, formed, language);
  });
  refuseWithoutColumns(rows, members.places, language);
  const values: Record<string, Cell> = {
    decision: stated.decision ?? list.heading.decision ?? '',
    decisionType: list.heading.act === null ? '' : language.doubts.act.options[list.heading.act],
    kenesh: list.heading.kenesh ?? '',
    ...(formed === null ? {} : { formed: { date: formed } }),
  };
  const counters = new Map(countersOf(book)).set('members', last + rows.length);
  const target = { tab: tab.id, places: members.places, free: firstFreeRow(members.grid) };
  const filled = rows.flatMap((row, index) => wantedAt(members.places, members.lines[index] ?? 0, row));
  const changes: readonly Change[] = [
    ...(there.length > 0
      ? changesIn(book, members, blankOf(members.grid, filled))
      : [...keepCounters(book, counters), ...appendRows(target, rows)]),
    ...changesIn(book, settings, fillSettings(settings, values)),
  ];
  const numbers = rows.map(({ number }) => number);
  const log = logLine(book, world, language.actions.log.list, { sheet: 'members', rows: numbers });
  if (changes.length > 0) world.book.apply([...changes, ...log]);
  return { list, members: rows.length, notes: notesOf(list) };
}

/** Nothing that the list says may fall away because its column was deleted. */
function refuseWithoutColumns(
  rows: readonly NewRow[],
  places: ReadonlyMap<string, number>,
  language: Language,
): void {
  const gone = Object.keys(rows[0] ?? {}).filter((column) => !places.has(column));
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
  };
}

/** One word for the roles that a list gives to one person. */
export function roleOf(roles: readonly GroupRole[]): string {
  if (roles.includes('chair')) return 'chair';
  if (roles.includes('deputy') && roles.includes('secretary')) return 'deputySecretary';
  return roles.find((role) => role !== 'member') ?? 'member';
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
