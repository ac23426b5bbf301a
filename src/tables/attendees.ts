// Who attended a meeting, as people write it: numbers, ranges, names, «бардыгы»; guests apart; who came late or left early.
import { maybeSamePerson, personName } from '#core/similar';
import type { Member } from './members.ts';
import { asReferenceList } from './read-cell.ts';

/** When a member was there, in minutes of the day; null: from the beginning, to the end; both: it is not known when. */
export interface Presence {
  readonly member: string;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Attendees {
  /** All members who were there at any time. */
  readonly present: readonly string[];
  /** Those of them who were not there all the time. */
  readonly partly: readonly Presence[];
  /** What is written of guests, as it is written; empty where nothing is. */
  readonly guests: string;
  /** The parts that name nobody, or several. */
  readonly unread: readonly string[];
}

type Named = Pick<Member, 'number' | 'name'>;

const WORD = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
const ALL = WORD('бардыгы|баары|бардык мүчөлөр|баардыгы|все|все члены|всё|all|all members|everybody');
const BUT = WORD('башка(?:сы|лары)?|кроме|except');
const ABSENT = WORD('жок|келбеди|келген эмес|катышпады|катышкан эмес|отсутств\\p{L}*|не был\\p{L}?|absent');
const GUESTS = WORD('конок\\p{L}*|чакырыл\\p{L}*|гост\\p{L}*|приглаш\\p{L}*|guests?|invited');
const LEFT = /кет(?:ти|кен)|чык(?:ты|кан)|уш[её]?л|покину|left/iu;
const CAME_OR_LEFT =
  /кел(?:ди|ген)|кечик|кошул|опозд|приш[её]?л|arriv|came|late|кет(?:ти|кен)|чык(?:ты|кан)|уш[её]?л|покину|left/giu;
const TIME = /(?<!\d)(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)/g;

/**
 * Reads the cell of those present. Guests, and all who are named behind the word for them, are no members; who is stated
 * to have been absent is not counted.
 * @param members those who sat in the group that day
 */
export function attendeesIn(cell: string, members: readonly Named[]): Attendees {
  const own = cell.split(GUESTS)[0] ?? '';
  const guests = cell
    .slice(own.length)
    .replace(GUESTS, '')
    .replace(/^[\s:,–—-]+|[\s.,;]+$/gu, '');
  const present = new Set<string>();
  const absent = new Set<string>();
  const partly: Presence[] = [];
  const unread: string[] = [];
  for (const part of partsOf(own)) {
    const bare = part.replace(/\([^)]*\)/g, ' ').trim();
    const isAll = ALL.test(part) && !BUT.test(part);
    const found = isAll ? members.map(({ number }) => number) : membersIn(withoutNotes(bare), members);
    if (found === null) {
      unread.push(part);
      continue;
    }
    const isAbsent = ABSENT.test(part.replace(ALL, ''));
    for (const member of found) (isAbsent ? absent : present).add(member);
    const times = isAbsent ? null : timesIn(part);
    if (times !== null) partly.push(...found.map((member) => ({ member, ...times })));
  }
  for (const member of absent) present.delete(member);
  return { present: [...present], partly, guests, unread };
}

/** Whether a member was there at a minute; null where that is not known. */
export function isThere(times: Presence | undefined, minute: number | null): boolean | null {
  if (times === undefined) return true;
  if (minute === null || (times.from === null && times.to === null)) return null;
  return (times.from ?? 0) <= minute && minute < (times.to ?? 24 * 60);
}

/** The minute of the day in a text: `15:00`, `15.00дө`; null where there is none. */
export function minuteIn(text: string): number | null {
  const [, hours, minutes] = /(?<!\d)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d)/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** A minute of the day as people write it: `15:00`. */
export function timeText(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => `${part}`.padStart(2, '0')).join(':');
}

/** What stands between commas, semicolons and lines, but for those within brackets. */
function partsOf(text: string): readonly string[] {
  const parts = text.match(/(?:\([^)]*\)|[^,;\n(]|\((?![^)]*\)))+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Without the time and what is stated of it behind a name. */
function withoutNotes(part: string): string {
  const [before = ''] = part.split(/\s*(?:[-–—]\s*)?\d{1,2}[:.]\d{2}/);
  return (
    before
      .replace(ABSENT, '')
      .replace(/[\s.–—-]+$/u, '')
      .trim() || part
  );
}

/** When they came or left; both blank where it is stated that they did, and not when. Null where neither is stated. */
function timesIn(part: string): Omit<Presence, 'member'> | null {
  const moves = [...part.matchAll(CAME_OR_LEFT)].map(([word]) => (LEFT.test(word) ? 'to' : 'from'));
  if (moves.length === 0) return null;
  const minutes = [...part.matchAll(TIME)].map(([time]) => minuteIn(time));
  const times = { from: null, to: null };
  if (minutes.length !== moves.length) return times;
  return { ...times, ...Object.fromEntries(moves.map((move, at) => [move, minutes[at]])) };
}

/** The rows that a part names: by their numbers, or the only member of a name; null where none or several do. */
function membersIn(part: string, members: readonly Named[]): readonly string[] | null {
  const numbers = asReferenceList(part);
  if (numbers !== undefined && numbers.length > 0) return numbers;
  const person = personName(part);
  const alike = members.filter(({ name }) => name !== null && maybeSamePerson(personName(name), person));
  const exact = alike.filter(({ name }) => name?.trim().toLowerCase() === part.toLowerCase());
  const [only, ...others] = exact.length === 1 ? exact : alike;
  return only === undefined || others.length > 0 ? null : [only.number];
}
