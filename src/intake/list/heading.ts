// The heading of a list: its title, and the decision's number, day and body as the lines above it state them.

import { datesIn, MONTH_NAME } from './dates.ts';
import { legible, pattern } from './legible.ts';
import { isOffice } from './names.ts';
import type { Line } from './page.ts';
import type { ListHeading } from './types.ts';

const NUMBERS: readonly RegExp[] = [
  /(?:№|N[оo°º]?\.?)\s*(?<number>(?:\p{Lu}{1,3}[-/])?\d+(?:\s?[-/–]\s?(?:\d+|\p{Lu}{1,3})(?!\p{L}))*)/gu,
  /(?<![\d.№/–-]\s?)(?<number>\d+(?:\s?[-/]\s?\d+)*)\s*-?\s*(?:номер\p{L}*\s+)?(?=(?:т\s?о\s?к\s?т\s?о\s?м|чечим|тескеме))/giu,
  /(?<=(?:токтом|чечим|тескеме|постановлени)\p{L}*\s+)(?<number>\d+\s?[-/]\s?\d+)(?![\d.])/giu,
];
const ACT = pattern('^.{0,30}?(т\\s?о\\s?к\\s?т\\s?о\\s?м|чечим|тескеме|решени|постановлени)');
/** «Депутаттардын … Кеңеши» is how some decisions call the kenesh; the word is no part of its name. */
const OF_DEPUTIES = /^депутаттардын$/iu;
const NAME = '(?<toktom>т\\s?о\\s?к\\s?т\\s?о\\s?м|постановлени)|(?<teskeme>тескеме|распоряжени)';
const NAME_AFTER = pattern(`^.{0,30}?(?:${NAME})`);
/** What may stand between an act's name and its number: its day. */
const DAY = `(?:[^\\p{L}]|(?<!\\p{L})(?:от|г|года?|ж|жыл\\p{L}*|${MONTH_NAME})(?!\\p{L})){0,40}`;
const NAME_BEFORE = pattern(`(?:${NAME})\\p{L}*${DAY}$`);
const OTHER_NUMBER_AFTER = pattern('^\\s*-?\\s*(тиркеме|приложен|чакырылыш|сессия|мыйзам)');
const OTHER_NUMBER_BEFORE = pattern('(тиркеме|приложение|протокол\\p{L}*|тел\\p{L}*[.:\\s]*[\\d\\s-]*)\\s*$');

const KENESH = pattern(
  "(?<![\\p{L}'-])(?<name>(\\p{L}[\\p{L}'-]*\\s+){1,4}?)(?<kind>айыл\\s+аймагынын\\s+айылдык|айыл\\s+аймактык|айылдык|айыл|шаардык|аймактык)\\s+(?<body>кеңеш)(инин|тин|и|ине|ке)?_",
);
const RUSSIAN_KENESH = pattern(
  "(?<![\\p{L}'-])(?<name>\\p{Lu}[\\p{L}'-]*ск)ого\\s+(?<kind>а[йи]ы?\\p{L}*н)ого\\s+(?<body>[кК]енеш)а",
);

/** «Кулундинский айылный кенеш», as it stands in a heading of its own. */
const RUSSIAN_NOMINATIVE = /(?<![\p{L}'-])\p{Lu}[\p{L}'-]*ский\s+а[йи]ы?\p{L}*ный\s+кенеш(?!\p{L})/iu;

/** Reads the lines up to and with the title. */
export function readHeading(lines: readonly Line[], title: Line | null): ListHeading {
  const text = lines
    .map((line) => line.printed)
    .join(' ')
    .replace(/[\s|]+/gu, ' ')
    .replace(/(?<=\p{L})- (?=\p{Lu}\p{L}*\s+(?:айыл|шаар))/gu, '-');
  const decision = decisionIn(legible(text));
  return {
    title: title ? title.printed : null,
    decision: decision ? `№ ${decision.number}` : null,
    act: decision && actIn(decision),
    formed: nearestDate(legible(text), decision ? decision.at : 0),
    kenesh: keneshIn(text),
  };
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
  const start = found.index;
  const kindAt = start + (groups.name ?? '').length;
  const bodyAt = seen.indexOf(groups.body ?? '', kindAt + (groups.kind ?? '').length);
  const name = properName(text.slice(start, kindAt).trim().split(/\s+/u));
  if (name === '') return null;
  const kind = text.slice(kindAt, bodyAt).trim().replace(/\s+/gu, ' ');
  return `${name} ${kind} ${text.slice(bodyAt, bodyAt + (groups.body ?? '').length)}${ending}`;
}

/** The capitalised words next to the body's kind; a district's or region's name before them is left. */
function properName(words: readonly string[]): string {
  const other = words.map(
    (word) => !/^\p{Lu}/u.test(word) || OF_DEPUTIES.test(word) || isOffice(legible(word)),
  );
  return words.slice(other.lastIndexOf(true) + 1).join(' ');
}

function russianKenesh(seen: string): string | null {
  const groups = RUSSIAN_KENESH.exec(seen)?.groups;
  if (groups) return `${groups.name}ий ${groups.kind}ый ${groups.body}`;
  return RUSSIAN_NOMINATIVE.exec(seen)?.[0].replace(/\s+/gu, ' ') ?? null;
}
