// The heading of a list: its title, and the decision's number, day and body as the lines above it state them.

import { datesIn } from './dates.ts';
import { legible, pattern } from './legible.ts';
import { isOffice, nameAtStart } from './names.ts';
import type { Line } from './page.ts';
import type { ListHeading } from './types.ts';

const END = '[\\s\\p{P}]*(\\([^)]*\\))?[\\s\\p{P}]*$';

/** What a title is known by, the surest first. */
const TITLES: readonly RegExp[] = [
  pattern(`(?<!\\p{L})к\\s*у\\s*р\\s*а\\s*м\\s*ы${END}`),
  pattern(`(мүчөлөрүнүн\\s+тизмеси|тизмеси)${END}`),
  pattern('^(состав|список)_'),
  pattern('(?<!\\p{L})курамы_'),
];
const LONGEST_TITLE = 200;
const CONTINUES = /^(?:\d+\s*-\s*тиркеме|\p{Ll}{3})/u;

const NUMBERS: readonly RegExp[] = [
  /(?:№|N[оo°º]?\.?)\s*(?<number>(?:\p{Lu}{1,3}[-/])?\d+(?:\s?[-/–]\s?(?:\d+|\p{Lu}{1,3})(?!\p{L}))*)/gu,
  /(?<![\d.№/–-]\s?)(?<number>\d+(?:[-/]\d+)*)\s*-?\s*(?:номер\p{L}*\s+)?(?=(?:токтом|чечим|тескеме))/giu,
];
const ACT = pattern('^.{0,30}?(токтом|чечим|тескеме|решени|постановлени)');
const NAME = '(?<toktom>токтом|постановлени)|(?<teskeme>тескеме|распоряжени)';
const NAME_AFTER = pattern(`^.{0,30}?(?:${NAME})`);
const NAME_BEFORE = pattern(`(?:${NAME})\\p{L}*[^\\p{L}]{0,40}$`);
const OTHER_NUMBER_AFTER = pattern('^\\s*-?\\s*(тиркеме|приложен|чакырылыш|сессия|мыйзам)');
const OTHER_NUMBER_BEFORE = pattern('(тиркеме|приложение)\\s*$');

const KENESH = pattern(
  "(?<![\\p{L}'-])(?<name>(\\p{L}[\\p{L}'-]*\\s+){1,4})(?<kind>айылдык|айыл|шаардык|аймактык)\\s+(?<body>кеңеш)(инин|тин|и|ине|ке)?_",
);
const RUSSIAN_KENESH = pattern(
  "(?<![\\p{L}'-])(?<name>\\p{Lu}[\\p{L}'-]*ск)ого\\s+(?<kind>айы\\p{L}*н)ого\\s+(?<body>[кК]енеш)а",
);

/** Where the list proper begins: the place of the first line after the heading. */
export interface ListStart {
  readonly title: Line | null;
  readonly first: number;
}

/** Finds the title: the first line that ends in «курамы» and is a title; without one, the first person's line. */
export function findStart(lines: readonly Line[]): ListStart {
  for (const title of TITLES) {
    const at = lines.findIndex(
      (line, place) =>
        title.test(legible(line.printed).slice(-LONGEST_TITLE)) && !continues(lines[place + 1]),
    );
    const found = lines[at];
    if (found) return { title: found, first: at + 1 };
  }
  const person = lines.findIndex((line) => {
    const kind = nameAtStart(line.body)?.kind;
    return kind === 'initials' || (kind === 'full' && line.mark !== null);
  });
  return { title: null, first: person < 0 ? lines.length : person };
}

/** Reads the lines up to and with the title. */
export function readHeading(lines: readonly Line[], title: Line | null): ListHeading {
  const text = lines
    .map((line) => line.printed)
    .join(' ')
    .replace(/[\s|]+/gu, ' ');
  const decision = decisionIn(legible(text));
  return {
    title: title ? title.printed : null,
    decision: decision ? `№ ${decision.number}` : null,
    act: decision && actIn(decision),
    formed: nearestDate(legible(text), decision ? decision.at : 0),
    kenesh: keneshIn(text),
  };
}

function continues(next: Line | undefined): boolean {
  return next !== undefined && CONTINUES.test(next.printed);
}

interface Numbered {
  readonly number: string;
  readonly at: number;
  /** The text around the number. */
  readonly before: string;
  readonly after: string;
}

/** What the act is called right before or after its number. */
function actIn({ before, after }: Numbered): ListHeading['act'] {
  const { toktom, teskeme } = (NAME_AFTER.exec(after) ?? NAME_BEFORE.exec(before))?.groups ?? {};
  if (toktom !== undefined) return 'toktom';
  return teskeme === undefined ? null : 'teskeme';
}

/** The number of the act; numbers of annexes, sessions and laws are others. */
function decisionIn(text: string): Numbered | null {
  const found = NUMBERS.flatMap((form) => [...text.matchAll(form)])
    .map((match) => ({
      number: (match.groups?.number ?? '').replace(/\s/g, ''),
      at: match.index,
      before: text.slice(0, match.index),
      after: text.slice(match.index + match[0].length),
    }))
    .filter(({ before, after }) => !OTHER_NUMBER_AFTER.test(after) && !OTHER_NUMBER_BEFORE.test(before))
    .sort((a, b) => a.at - b.at);
  const ofAct = found.filter(({ after }) => ACT.test(after));
  return ofAct[ofAct.length - 1] ?? found[0] ?? null;
}

function nearestDate(text: string, at: number): ListHeading['formed'] {
  const [nearest] = datesIn(text).sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
  return nearest ? nearest.date : null;
}

function keneshIn(text: string): string | null {
  const seen = legible(text);
  return kyrgyzKenesh(text, seen) ?? russianKenesh(seen);
}

/** «Баетов айылдык Кеңешинин» → «Баетов айылдык Кеңеши», in the letters of the text. */
function kyrgyzKenesh(text: string, seen: string): string | null {
  const found = KENESH.exec(seen);
  const groups = found?.groups;
  if (!found || !groups) return null;
  const ending = /^\p{Lu}+$/u.test(groups.body ?? '') ? 'И' : 'и';
  const printed = text.slice(found.index, found.index + found[0].length).replace(/\s+/g, ' ');
  const words = printed.split(' ');
  const name = properName(words.slice(0, -2));
  if (name === '') return null;
  const body = (words[words.length - 1] ?? '').slice(0, (groups.body ?? '').length);
  return `${name} ${words[words.length - 2]} ${body}${ending}`;
}

/** The capitalised words next to the body's kind; a district's or region's name before them is left. */
function properName(words: readonly string[]): string {
  const other = words.map((word) => !/^\p{Lu}/u.test(word) || isOffice(legible(word)));
  return words.slice(other.lastIndexOf(true) + 1).join(' ');
}

function russianKenesh(seen: string): string | null {
  const groups = RUSSIAN_KENESH.exec(seen)?.groups;
  return groups ? `${groups.name}ий ${groups.kind}ый ${groups.body}` : null;
}
