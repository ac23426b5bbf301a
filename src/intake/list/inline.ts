// Items that stand in one line: numbered ones, people named after a heading, and names parted by commas.
import { sectionOf, villageHeading } from './above.ts';
import { legible } from './legible.ts';
import { nameAtStart } from './names.ts';
import type { Line } from './page.ts';
import { FORMING_CLAUSE, TITLE_END } from './words.ts';

const INNER_NUMBER = /(?<=[;,.:\s])(?:№\s*)?(?<number>\d{1,2})[.)]\s*(?=\p{Lu})/gu;
/** A second column of people begins behind a wide blank. */
const COLUMN = /(?<=\S\s{4,})\p{Lu}/gu;
/** What stands up to a colon; a decision's own words may have colons too («ТОКТОМ КЫЛАТ: 1. … шайлансын:»). */
const HEADINGS = [/^.{1,100}?:\s*/u, /^.{1,300}:\s*/u, /^[^:–]{1,100}?(?:\s-|\s?–)\s+/u];

/** The parts of a line that holds several items, each as printed; the line alone where it holds one. */
export function splitInline(line: Line): string[] {
  const { printed } = line;
  if (line.cells || line.kind) return [printed];
  const byNumbers = cutAt(printed, innerNumbers(line));
  if (byNumbers.length > 1) return byNumbers;
  const byColumns = cutAt(printed, innerColumns(line));
  return byColumns.length > 1 ? byColumns : byNames(printed);
}

/** Where further columns of people stand, where each of them is a name, a dash and a post. */
function innerColumns({ printed, mark }: Line): number[] {
  const seen = legible(printed);
  const places = [...seen.matchAll(COLUMN)].map(({ index }) => index);
  const [first = '', ...others] = cutAt(
    seen.slice(mark?.length ?? 0),
    places.map((at) => at - (mark?.length ?? 0)),
  );
  return [first, ...others].every(isNameAndPost) ? places : [];
}

function isNameAndPost(text: string): boolean {
  const name = nameAtStart(text);
  return name !== null && isWholeName(name.kind) && /^(?:\s*–|\s+-|-\s)\s*\p{L}/u.test(text.slice(name.end));
}

/** Where the next numbers of a running count stand, each before a name. */
function innerNumbers({ printed, mark }: Line): number[] {
  const seen = legible(printed);
  let last = mark?.order ?? 0;
  const places: number[] = [];
  for (const found of seen.matchAll(INNER_NUMBER)) {
    const number = Number(found.groups?.number);
    const isNext = number === last + 1 || (places.length === 0 && mark === null && number === 1);
    const isApart = number > last && /(?:\s{3}|\t)$/u.test(seen.slice(0, found.index));
    if (!(isNext || isApart) || nameAtStart(seen.slice(found.index + found[0].length)) === null) continue;
    if (found.index > (mark?.length ?? 0)) places.push(found.index);
    last = number;
  }
  return places;
}

/** A heading and the people behind it, or names alone, or people parted by semicolons. */
function byNames(printed: string): string[] {
  const seen = legible(printed);
  const heading =
    HEADINGS.map((form) => form.exec(seen)?.[0] ?? '').find((text) => text !== '' && isSection(text)) ?? '';
  const isHeading = heading !== '';
  const rest = seen.slice(heading.length);
  const from = seen.length - rest.length;
  if (!isWholeName(nameAtStart(rest)?.kind)) return [printed];
  const breaks = [...rest.matchAll(/[,;]\s*(?=\p{Lu})/gu)].map(({ index, 0: sign }) => index + sign.length);
  const named = breaks.filter((at) => isWholeName(nameAtStart(rest.slice(at))?.kind));
  const starts = isHeading ? [0, ...named] : [];
  const alone = isNamesAlone(rest, breaks) ? [0, ...breaks] : starts;
  const semicolons = named.filter((at) => rest.slice(0, at).trimEnd().endsWith(';'));
  const people = alone.length > 0 ? alone : semicolons;
  return cutAt(
    printed,
    people.map((at) => from + at).filter((at) => at > 0),
  );
}

/** Whether a text is nothing but names parted at `breaks`, at least two. */
function isNamesAlone(text: string, breaks: readonly number[]): boolean {
  if (breaks.length === 0) return false;
  return [0, ...breaks].every((start, at, starts) => {
    const part = text.slice(start, starts[at + 1]).replace(/[\s,;.]+$/u, '');
    const name = nameAtStart(part);
    return name !== null && name.kind !== 'single' && name.end >= part.length;
  });
}

function isWholeName(kind: string | undefined): boolean {
  return kind === 'initials' || kind === 'full';
}

function isSection(heading: string): boolean {
  const isTitle = TITLE_END.test(heading) || FORMING_CLAUSE.test(heading);
  return isTitle || sectionOf(heading)?.roles?.length === 0 || villageHeading(heading.trim()) !== null;
}

function cutAt(text: string, places: readonly number[]): string[] {
  return [0, ...places].map((start, at, starts) => text.slice(start, starts[at + 1]));
}
