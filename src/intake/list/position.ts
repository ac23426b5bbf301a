// What a position states: the side, the village, and the position itself without what stands elsewhere.

import { legible, pattern } from './legible.ts';
import { isOffice } from './names.ts';
import type { MemberNoteId, Side } from './types.ts';
import { FORMER, MEMBER_PHRASE, SIDE_SIGNS } from './words.ts';

/** A side as read, and what a person should confirm about it. */
export interface ReadSide {
  readonly side: Side | null;
  readonly toConfirm: readonly MemberNoteId[];
}

const PLACE = pattern(
  '(?<=\\s)(айыл(ынын|ы|дын|ынан|ында\\p{L}*)?|кыштак|кыштагы(нын|н)?|[ас](\\.|$))_(?!\\s+(өкмөт|аймаг|аймак|кеңеш))',
);
const CAPITALISED = /(?:(?:\d{1,2}-)?\p{Lu}[\p{L}']*(?:[-–]\p{L}+)*\s+){1,3}$/u;
const LONGEST_VILLAGE = 100;
const RUSSIAN_PLACE = /(?<=(?:^|[^\p{L}])(?:сел[оа]|с\.)\s*)\p{Lu}[\p{L}']*(?:-\p{L}+)*/u;
const EDGES = /^"(?=[\s,;:–—-])|^[\s,;:.\x5f–—-]+|(?<![\s,;:.\x5f–—-])[\s,;:.\x5f–—-]+$/gu;

/**
 * The side that a position states (5.2.3). An office decides before residence, for every member is a resident; where
 * offices contradict each other, or nothing is stated, there is none. Nothing is guessed: readings are to be confirmed.
 */
export function sideOf(position: string): ReadSide {
  const text = legible(position).replace(new RegExp(FORMER.source, 'giu'), ' ');
  const signs = SIDE_SIGNS.filter(({ sign }) => sign.test(text));
  const sides = [...new Set(signs.map(({ side }) => side))];
  const offices = sides.filter((side) => side !== 'citizen');
  if (sides.length === 0) return { side: null, toConfirm: ['side-not-stated'] };
  if (offices.length > 1) return { side: null, toConfirm: ['side-several'] };
  const side = offices[0] ?? 'citizen';
  const own = signs.filter((sign) => sign.side === side);
  const read = own.flatMap(({ note }) => note ?? []);
  const isSure = read.length === 0 || (side !== 'deputy' && own.length > read.length);
  return {
    side,
    toConfirm: [...(isSure ? [] : read), ...(sides.length > 1 ? (['side-several'] as const) : [])],
  };
}

/** The village that a position names before «айылынын», «айыл башчысы» and the like, as printed; null without one. */
export function villageOf(position: string): string | null {
  const seen = legible(position);
  for (const found of seen.matchAll(new RegExp(PLACE.source, 'giu'))) {
    const name = /^\p{Lu}(?!\p{L})/u.test(found[0]) ? '' : properName(seen.slice(0, found.index));
    if (name)
      return position
        .slice(found.index - name.length, found.index)
        .trim()
        .replace(/\s+/gu, ' ');
  }
  const russian = RUSSIAN_PLACE.exec(seen);
  return russian ? position.slice(russian.index, russian.index + russian[0].length) : null;
}

/** A position without «топтун мүчөсү» and outer marks; blanks are made single and table cells parted by commas. */
export function tidyPosition(text: string): string {
  return withoutMembership(text.trim())
    .replace(/[^\S\t]+/gu, ' ')
    .replace(/ ?[\t|][\s|]*/gu, ', ')
    .replace(EDGES, '');
}

function withoutMembership(text: string): string {
  const found = MEMBER_PHRASE.exec(legible(text));
  return found
    ? withoutMembership(text.slice(0, found.index) + text.slice(found.index + found[0].length))
    : text;
}

/** The capitalised words at the end of a text, offices before them left; empty where there are none. */
function properName(before: string): string {
  const words = CAPITALISED.exec(before.slice(-LONGEST_VILLAGE))?.[0].match(/\S+\s+/gu) ?? [];
  const offices = words.map((word) => isOffice(word));
  return words.slice(offices.lastIndexOf(true) + 1).join('');
}
