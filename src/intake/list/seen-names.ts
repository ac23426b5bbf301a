// The names that a text shows, compared with the members that were read from it.
import type { Entry } from './kinds.ts';
import { legible } from './legible.ts';
import { type FoundName, fullNamesInside, nameAtStart, namesInside } from './names.ts';
import type { Line } from './page.ts';
import { namesPost } from './posts.ts';
import type { DoubtfulLine, LeftOutLine, LeftOutReason, ListNote, ReadMember, WholeNoteId } from './types.ts';

/** In lines left out for these reasons names are expected that are no member's; where nobody is read, all are reported. */
const OTHERS: readonly LeftOutReason[] = ['signature', 'after-list', 'footer', 'clause', 'section-heading'];

/** The lines in which a name is seen that was read as no member's; `above` are people's lines above the list. */
export function doubtfulLines(
  entries: readonly Entry[],
  members: readonly ReadMember[],
  leftOut: readonly LeftOutLine[],
  above: readonly Line[],
): DoubtfulLine[] {
  const read = entries.flatMap(({ lines }, at) => {
    const own = members[at]?.name ?? '';
    return lines.flatMap((line) => {
      const found = doubtful(line.printed.slice(line.mark?.length ?? 0), line.lineNumber, own);
      return found.map((doubt) => ({ ...doubt, line: line.printed }));
    });
  });
  const left = leftOut
    .filter(({ reason }) => members.length === 0 || !OTHERS.includes(reason))
    .flatMap(({ line, lineNumber }) => doubtful(line, lineNumber, null));
  const before = above.flatMap(({ printed, lineNumber }) => doubtful(printed, lineNumber, null));
  return [...before, ...read, ...left].sort((a, b) => a.lineNumber - b.lineNumber);
}

/** The note on the whole list where more names are seen than members were read. */
export function differenceNote(
  members: readonly ReadMember[],
  doubtful: readonly DoubtfulLine[],
): ListNote<WholeNoteId>[] {
  const names = [...new Set(doubtful.flatMap((line) => line.names))];
  if (names.length === 0) return [];
  const figures = { seen: members.length + names.length, members: members.length, names: names.join(', ') };
  return [{ id: 'names-differ', figures }];
}

/** A line with the names in it that are not its member's. */
function doubtful(line: string, lineNumber: number, readAs: string | null): DoubtfulLine[] {
  const seen = legible(line);
  const initials = namesInside(seen);
  const full = initials.length === 0 ? fullNamesIn(seen, readAs === null) : [];
  const places = initials.length > 0 ? initials : full;
  const own = plain(readAs ?? '');
  const names = places
    .map(({ start, end }) => line.slice(start, end).trim())
    .filter((name) => own === '' || (!own.includes(plain(name)) && !plain(name).includes(own)));
  return names.length > 0 ? [{ line, lineNumber, names, readAs }] : [];
}

/** The full name that opens a line behind its mark, where all count or a post follows it; else those inside the line. */
function fullNamesIn(seen: string, isAny: boolean): FoundName[] {
  const lead = /^[^\p{L}]*/u.exec(seen)?.[0].length ?? 0;
  const opening = nameAtStart(seen.slice(lead));
  if (opening?.kind !== 'full' || !(isAny || namesPost(seen.slice(lead)))) return fullNamesInside(seen);
  return [{ ...opening, start: lead + opening.start, end: lead + opening.end }];
}

function plain(name: string): string {
  return legible(name).replace(/\s/gu, '');
}
