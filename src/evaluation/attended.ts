// Who attended each meeting, once the members are known: names, «бардыгы», and who was there for a part of it only.
import { type Attendees, attendeesIn, type Presence } from '#tables/attendees';
import type { Problem, Sheet } from '#tables/decode';
import type { Meeting } from '#tables/meetings';
import type { Member } from '#tables/members';
import { asText } from '#tables/read-cell';
import { seatedOn } from '#tables/seated';

export interface Attended {
  readonly meetings: readonly Meeting[];
  /** Of each meeting by its number, the members who were there for a part of it only. */
  readonly partly: ReadonlyMap<string, readonly Presence[]>;
  /** Of each meeting by its number, what is written of its guests. */
  readonly guests: ReadonlyMap<string, string>;
  /** The problems of the sheet; of those present, what names nobody, or several. */
  readonly problems: readonly Problem[];
}

/** Reads the cells of those present again; where one part of a cell cannot be read, nobody of it is counted. */
export function attendedIn(sheet: Sheet<'meetings'>, members: readonly Member[]): Attended {
  const place = sheet.places.get('present');
  const partly = new Map<string, readonly Presence[]>();
  const guests = new Map<string, string>();
  const unread: Problem[] = [];
  const meetings = sheet.records.map((meeting, index) => {
    const line = sheet.lines[index] ?? -1;
    const cell = place === undefined ? '' : asText(sheet.grid[line]?.[place] ?? '');
    if (cell === '') return meeting;
    const read = attendeesIn(cell, meeting.date === null ? members : seatedOn(members, meeting.date));
    if (read.partly.length > 0) partly.set(meeting.number, read.partly);
    if (read.guests !== '') guests.set(meeting.number, read.guests);
    if (read.unread.length > 0) unread.push(problemOf(meeting, line, read));
    return { ...meeting, present: read.unread.length > 0 ? [] : read.present };
  });
  const others = sheet.problems.filter(({ column }) => column !== 'present');
  return { meetings, partly, guests, problems: [...others, ...unread] };
}

function problemOf({ number }: Meeting, line: number, { unread }: Attendees): Problem {
  const text = unread.join(', ');
  return { sheet: 'meetings', row: number, line, column: 'present', kind: 'attendee', text };
}
