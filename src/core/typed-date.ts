// A day as people type or paste it: 17.09.2024, 17/9/2024, 17,9,24, 17.09.2024-ж.; the day stands first, as in Kyrgyzstan.
import { type CivilDate, dateOf, parseDate } from './date.ts';

const TYPED =
  /^(\d{1,2})(?:\s*[.,/\\-]\s*|\s+)(\d{1,2})(?:\s*[.,/\\-]\s*|\s+)(\d{4}|\d{2})\s*-?\s*(?:ж(?:ыл)?|г(?:од)?)?\.?$/u;

/** Two figures of a year below these are of this century: nobody in a group was born so late before, no paper is so old. */
const [OLDEST_BIRTH, OLDEST_PAPER] = [20, 90];

/**
 * The day that a text means; null where it means none, or one that does not exist. Two figures of a year mean 1920–2019
 * where somebody was born then (`isBirth`), else 1990–2089.
 */
export function typedDate(text: string, isBirth = false): CivilDate | null {
  const plain = parseDate(text);
  if (plain !== null) return plain;
  const [, day = '', month = '', year = ''] = TYPED.exec(text.trim()) ?? [];
  if (year === '') return null;
  return dateOf(fullYear(year, isBirth ? OLDEST_BIRTH : OLDEST_PAPER), Number(month), Number(day));
}

function fullYear(typed: string, oldest: number): number {
  const year = Number(typed);
  if (typed.length === 4) return year;
  return year < oldest ? 2000 + year : 1900 + year;
}
