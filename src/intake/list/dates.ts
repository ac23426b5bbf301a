// Dates as Kyrgyz and Russian decisions print them.

import type { CivilDate } from '#core/date';
import { dateOf } from '#core/date';
import { pattern } from './legible.ts';

const MONTHS = 'январ феврал март апрел ма[йя] июн июл август сентябр октябр ноябр декабр'.split(' ');
/** A month in any case. */
export const MONTH_NAME = `(?:${MONTHS.join('|')})\\p{L}*`;
const MONTH = `(?<month>${MONTHS.join('|')})\\p{L}*`;
const DAY = '(?<!\\d)"?\\s*(?<day>\\d{1,2})\\s*"?';
const YEAR = '(?<!\\d)(?<year>\\d{4})(?!\\d)';
const OF_YEAR = '\\s*-?\\s*(?:жыл\\p{L}*|ж\\.?|г\\.?)[\\s,.]*';

const FORMS: readonly RegExp[] = [
  `${DAY}\\s*[-–]?\\s*${MONTH}[\\s,.]*${YEAR}`,
  `${YEAR}${OF_YEAR}${DAY}\\s*[-–]?\\s*${MONTH}`,
  `${YEAR}${OF_YEAR}${MONTH}\\s+айы\\p{L}*\\s+${DAY}`,
  `(?<!\\d)"?(?<day>\\d{1,2})"?\\s?[./ ]\\s?(?<number>\\d{1,2})\\s?[./]\\s?${YEAR}`,
  `${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)`,
].map((form) => new RegExp(pattern(form).source, 'giu'));

const LONGEST_DATE = 60;
const REMAINDER = /^[\s".,–-]*(?:ж(?:ыл\p{L}*)?|г)?[\s".,–-]*$/iu;

/** A date and where it stands in a text. */
export interface FoundDate {
  readonly date: CivilDate;
  readonly at: number;
}

/** The dates of a legible text with single blanks, in their order; days that do not exist are passed over. */
export function datesIn(text: string): FoundDate[] {
  return FORMS.flatMap((form) => [...text.matchAll(form)])
    .map((found) => ({ at: found.index, date: dateFrom(found.groups ?? {}) }))
    .filter((found): found is FoundDate => found.date !== null)
    .sort((a, b) => a.at - b.at);
}

/** Whether a legible line is a date and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST_DATE) return false;
  return FORMS.some((form) => text.search(form) >= 0 && REMAINDER.test(text.replace(form, '')));
}

function dateFrom(parts: Record<string, string | undefined>): CivilDate | null {
  const month = parts.number === undefined ? monthOf(parts.month ?? '') : Number(parts.number);
  return dateOf(Number(parts.year), month, Number(parts.day));
}

function monthOf(stem: string): number {
  return MONTHS.findIndex((month) => new RegExp(`^${month}$`, 'iu').test(stem)) + 1;
}
