// Where the list proper begins: below its title, or with the first person.
import { headingOf } from './above.ts';
import { legible, pattern } from './legible.ts';
import { withoutLead } from './marks.ts';
import { fullNamesInside, nameAtStart } from './names.ts';
import type { Line } from './page.ts';
import { namesPost, opensWithNameAndDash } from './posts.ts';
import { nameAfterRole, nameRightAfterRole } from './roles.ts';
import { isSigner } from './signer.ts';
import { ANNEX, CLAUSE, FORMING_CLAUSE, OUR_GROUP_TITLE, TITLE_END, TITLE_TAIL } from './words.ts';

/** The place of the first line after the heading. */
export interface ListStart {
  readonly title: Line | null;
  readonly first: number;
}

/** What a title is known by, besides its end, the surest first. */
const OTHER_TITLES: readonly RegExp[] = [
  pattern('(мүчөлөрүнүн\\s+тизмеси|тизмеси)[\\s\\p{P}]*$'),
  pattern('(?<!\\p{L})курамы_'),
  FORMING_CLAUSE,
];
const LONGEST_TITLE = 200;
/** «уулу», «кызы»: what only people's names have. */
const KIN_WORD = /\s(?:уулу|кызы|тегин)(?!\p{L})/iu;
/** Fewer names without anything else may be whatever. */
const FEWEST_ALONE = 3;
/** As many as the smallest group has: of two lists of the group the first is read, and the other is asked about. */
const ENOUGH = 5;

/**
 * Finds the title: of the lines that may be one, the one below which most people stand before the next, the group's own
 * first. Without any, the list begins with the first person. What stands on the line below decides nothing.
 */
export function findStart(lines: readonly Line[]): ListStart {
  for (const title of [TITLE_END, ...OTHER_TITLES]) {
    const places = lines.flatMap((line, at) =>
      title.test(legible(line.printed).slice(-LONGEST_TITLE)) ? [at] : [],
    );
    const best = bestOf(lines, places);
    const found = best === null ? undefined : lines[best];
    if (best !== null && found) return { title: found, first: afterTitle(lines, best) };
  }
  return startWithoutTitle(lines);
}

/** The first line of a plain person. */
export function startWithoutTitle(lines: readonly Line[]): ListStart {
  if (areNamesAlone(lines)) return { title: null, first: 0 };
  const person = lines.findIndex((line) => {
    if (isSigner(line.body) || CLAUSE.test(line.body)) return false;
    if (line.cells !== undefined) return true;
    const text = withoutLead(line.body);
    const kind = nameAtStart(text)?.kind;
    const isFull = kind === 'full' && (line.mark !== null || namesPost(text));
    return kind === 'initials' || isFull || nameAfterRole(text) !== null;
  });
  return { title: null, first: person < 0 ? lines.length : withHead(lines, person) };
}

/** Whether a text is nothing but full names, one a line, as the column of a sheet is pasted. */
export function areNamesAlone(lines: readonly Line[]): boolean {
  const isNameAlone = ({ body }: Line) => {
    const name = nameAtStart(body);
    return name !== null && name.kind !== 'single' && name.end === body.trimEnd().length;
  };
  const isPerson = ({ body }: Line) =>
    nameAtStart(body)?.kind === 'initials' || fullNamesInside(body).length > 0 || KIN_WORD.test(body);
  if (lines.length < FEWEST_ALONE || !lines.every(isNameAlone)) return false;
  // Villages and titles of offices are two words in capitals too: most must show themselves to be people.
  return lines.filter(isPerson).length * 2 > lines.length;
}

/** The place with the rows' head and with names right before it, which are part of the list. */
function withHead(lines: readonly Line[], person: number): number {
  let first = person;
  for (let line = lines[first - 1]; line !== undefined; line = lines[first - 1]) {
    const isHead = line.kind !== undefined || headingOf(line) !== null;
    const text = withoutLead(line.body);
    if (!isHead && !opensWithNameAndDash(text) && nameAfterRole(text) === null) break;
    first -= 1;
  }
  return first;
}

function bestOf(lines: readonly Line[], places: readonly number[]): number | null {
  const rated = places.map((at, index) => {
    const below = lines.slice(at + 1, places[index + 1] ?? lines.length);
    const end = below.findIndex((line) => ANNEX.test(line.body));
    const people = Math.min(ENOUGH, (end < 0 ? below : below.slice(0, end)).filter(namesPerson).length);
    const above = lines[at - 1]?.printed ?? '';
    const isOurs = OUR_GROUP_TITLE.test(legible(`${above} ${lines[at]?.printed ?? ''}`));
    return { at, weight: people === 0 ? 0 : people + (isOurs ? 1000 : 0) };
  });
  const best = rated.reduce<(typeof rated)[number] | null>(
    (found, one) => (found === null || one.weight > found.weight ? one : found),
    null,
  );
  return best?.at ?? null;
}

/** Whether a line above the list names a person as a list does: behind a mark, with initials, or with a post. */
export function isPersonAbove(line: Line): boolean {
  const text = withoutLead(line.body);
  return (
    namesPerson(line) && (line.mark !== null || nameAtStart(text)?.kind === 'initials' || namesPost(text))
  );
}

/** Whether a line begins with a person, or with a role before one, and is no signature. */
function namesPerson(line: Line): boolean {
  if (line.cells !== undefined) return true;
  const text = withoutLead(line.body);
  if (nameRightAfterRole(text) !== null) return true;
  if (isSigner(line.body)) return false;
  const kind = nameAtStart(text)?.kind;
  return (
    kind === 'initials' ||
    kind === 'full' ||
    (line.mark !== null && kind === 'single') ||
    nameAfterRole(text) !== null
  );
}

function afterTitle(lines: readonly Line[], title: number): number {
  let first = title + 1;
  while (TITLE_TAIL.test(lines[first]?.body ?? '')) first += 1;
  return first;
}
