// Numbers of items as a scan misreads them: «З.» for 3, «l.» for 1, a comma for a full stop.

import { legible } from './legible.ts';
import type { ItemMark } from './marks.ts';
import { nameAtStart } from './names.ts';

const LOOKS_LIKE: Readonly<Record<string, number>> = { l: 1, I: 1, '|': 1, З: 3, з: 3, б: 6, Б: 6, В: 8 };
const MISREAD = /^(?:(?<letter>[lI|ЗзбБВ])\s?[.,)]|(?<number>\d{1,2}),)\s*(?=\p{Lu})/u;

/**
 * The number that a scan has misread at the start of a line; null where there is none. It goes on with the count of the lines
 * before and after it, and a whole name stands behind it: «З. Бекова» alone is an initial.
 */
export function misreadMark(printed: string, before: number | null, after: number | null): ItemMark | null {
  const found = MISREAD.exec(printed);
  const order = numberSeen(printed);
  if (found === null || order === null) return null;
  const isNext = before === order - 1 || after === order + 1;
  const kind = nameAtStart(legible(printed.slice(found[0].length)))?.kind;
  const isWhole = kind === 'full' || kind === 'initials';
  return isNext && isWhole ? { order, length: found[0].length } : null;
}

/** The number that a line seems to begin with, where it has none that can be read; null where it seems to have none. */
export function numberSeen(printed: string): number | null {
  const { letter, number } = MISREAD.exec(printed)?.groups ?? {};
  if (number !== undefined) return Number(number);
  return letter === undefined ? null : (LOOKS_LIKE[letter] ?? null);
}
