// Where a person's name stands in a line: initials and surname in either order, or a full name.

import { pattern } from './legible.ts';
import { NAMESAKE, OFFICE } from './words.ts';

/** `initials` is unmistakable, `full` are two to four capitalised words, `single` is one word before a separator. */
export type NameKind = 'initials' | 'full' | 'single';

/** A name's place in a legible text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** Whether it is a double surname, or perhaps a surname and a village joined by a hyphen. */
  readonly hyphen: boolean;
}

const INITIALS = '(?:\\p{Lu}\\p{Ll}?\\. *){1,3}(?:\\p{Lu} +)?';
const SURNAME = "\\p{Lu}[\\p{L}']+";
const WORD = `(?:${SURNAME}|\\p{Lu}(?![\\p{L}.]))`;
const KIN_WORDS = ['уулу', 'кызы', 'оглы', 'оглу', 'огли', 'угли', 'кизи', 'тегин', 'гызы'];
const KIN_FORMS = KIN_WORDS.flatMap((word) => [
  word,
  word[0]?.toUpperCase() + word.slice(1),
  word.toUpperCase(),
]);
const KIN = `(?: +(?:${KIN_FORMS.join('|')})(?!\\p{L}))?`;
/** A former surname in brackets. */
const FORMER = `(?: *\\(${SURNAME}(?:-${SURNAME})?\\))?`;
const TRAILING = '\\p{Lu}\\p{Ll}?\\.(?: *\\p{Lu}(?:\\p{Ll}?\\.|(?!\\p{L})))?';
const SEPARATED = '(?=\\s*(?:$|[,;:.\\t(–])|\\s+-|-\\s)';

/** What family names end in. */
const SURNAME_ENDING = /(?:[оеё]ва?|[ыи]на?|ск(?:ий|ая))$/iu;
/** A woman's double family name before a word of her position; behind another one a village may stand («Абиров-Баетов»). */
const DOUBLE = `(?<=[вВ][аА])-${SURNAME}(?<=[оеёОЕЁ][вВ][аА])(?![\\p{L}'])`;
const LEADING_INITIALS = `${INITIALS}${SURNAME}(?:-${SURNAME}${SEPARATED}|${DOUBLE})?${KIN}`;
const TRAILING_INITIALS = `${SURNAME}(?:-${SURNAME})?${FORMER}${KIN},? +${TRAILING}`;
/** A word that a hyphen joins to the next one is no part of a name («Бекова Асел Кашка-Суу айылынын тургуну»). */
const WHOLE = "(?![\\p{L}']|-\\p{Lu}\\p{Ll})";
const FULL = `${WORD}(?:-${SURNAME}(?= +\\p{Lu}|${SEPARATED}))?${FORMER}${KIN}(?: +${WORD}(?:-${SURNAME}${SEPARATED}|${DOUBLE}|${WHOLE})${FORMER}${KIN}){1,3}`;

const AT_START: readonly (readonly [NameKind, RegExp])[] = [
  ['initials', new RegExp(`^${LEADING_INITIALS}`, 'u')],
  ['initials', new RegExp(`^${TRAILING_INITIALS}`, 'u')],
  ['full', new RegExp(`^${FULL}`, 'u')],
  ['single', new RegExp(`^${SURNAME}(?:-${SURNAME})?${KIN}${SEPARATED}`, 'u')],
];
const TWO_WORDS = new RegExp(`^${WORD}${KIN} +${WORD}${KIN}(?= +\\p{L})`, 'u');
const INSIDE = new RegExp(`(?<![\\p{L}.-])(?:${LEADING_INITIALS}|${TRAILING_INITIALS})`, 'gu');
const FULL_INSIDE =
  /(?<![\p{L}.-])\p{Lu}\p{L}+(?:[оеё]ва?|[ыи]на?|ск(?:ий|ая)) +\p{Lu}\p{Ll}+(?: +\p{Lu}\p{L}+(?:вич|вна|ична))?(?=\s*(?:$|[,;:.(–-]))/gu;
const SURNAME_AFTER = new RegExp(`^(?:${SURNAME}(?! +(?:айыл|кыштак))| +${SURNAME}${KIN}${SEPARATED})`, 'u');
const PLACE_AFTER = /^ +(?:айыл|кыштак|село)/iu;
/** A body or an office that has its village's name or none: «айыл өкмөтүнүн адиси», «айылдык кеңештин депутаты». */
const BODY_AFTER = pattern('^ +айыл(дык|\\s+(өкмөт|аймаг|башчы))');
const KIN_WORD = new RegExp(`^(?:${KIN_WORDS.join('|')})$`, 'iu');
const FATHERS_NAME = /(?:[оеё]вич|[оеи]вна|ична)$/iu;
/** What ends a name that stands behind an office: a separator, a figure, or the text's end. */
const NAME_ENDS = /^\s*(?:$|[,;:.\t(–\d+]|-\s)|^\s+-/u;
/** An office in front of a name has fewer words. */
const MOST_OFFICE_WORDS = 12;
const GENITIVE = /[дтн][иыу]н$/iu;

/** The name at the start of a legible text, or null. */
export function nameAtStart(text: string): FoundName | null {
  const start = text.length - text.trimStart().length;
  for (const [kind, form] of AT_START) {
    const found = form.exec(text.slice(start))?.[0];
    const name = found === undefined ? null : accept(kind, found, text.slice(start));
    if (name !== null) return { start, end: start + name.length, kind, hyphen: isDouble(name) };
  }
  return null;
}

/** The first name with initials inside a legible text, from a place on, or null. */
export function nameInside(text: string, from = 0): FoundName | null {
  for (const found of text.slice(from).matchAll(INSIDE)) {
    const start = from + found.index;
    const end = start + found[0].length;
    if (isOffice(found[0]) || NAMESAKE.test(text.slice(end))) continue;
    return { start, end, kind: 'initials', hyphen: isDouble(found[0]) };
  }
  return null;
}

/** All names with initials inside a legible text. */
export function namesInside(text: string): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; ; ) {
    const name = nameInside(text, from);
    if (name === null) return found;
    found.push(name);
    from = name.end;
  }
}

/** Full names inside a legible text, known by a family name's ending: «Асанов Бакыт», «Бекова Гүлнара Маратовна». */
export function fullNamesInside(text: string): FoundName[] {
  return [...text.matchAll(FULL_INSIDE)]
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, name }))
    .filter(({ name, end }) => !name.split(' ').some(isOffice) && !NAMESAKE.test(text.slice(end)))
    .map(({ start, end, name }) => ({ start, end, kind: 'full', hyphen: isDouble(name) }));
}

/** Two capitalised words before an office without any separator («ТЕМИРОВ БАКЫТ АЙЫЛ ТУРГУНУ»), or null. */
export function nameBeforeOffice(text: string): FoundName | null {
  const name = TWO_WORDS.exec(text)?.[0];
  if (name === undefined || !isOffice(text.slice(name.length)) || name.split(' ').some(isOffice)) return null;
  return { start: 0, end: name.length, kind: 'full', hyphen: isDouble(name) };
}

/**
 * The whole name right behind an office that opens a legible text, without any separator («Кеңештин депутаты Бекова Асел»,
 * «Катчы Бекова А.»); null where there is none.
 */
export function nameAfterOffice(text: string): FoundName | null {
  const words = [...text.matchAll(/\S+/gu)].slice(0, MOST_OFFICE_WORDS);
  for (const word of words) {
    const at = endOf(word);
    if (!isOffice(word[0].replace('(', '')) || /[^\p{L}.)]$/u.test(word[0])) continue;
    const found = nameAtStart(text.slice(at));
    if (found === null || found.kind === 'single' || found.start === 0) continue;
    const rest = text.slice(at + found.end);
    if (NAME_ENDS.test(rest) || isOffice(rest))
      return { ...found, start: at + found.start, end: at + found.end };
  }
  return null;
}

/** «уулу», «кызы» and the like. */
export function isKinWord(word: string): boolean {
  return KIN_WORD.test(word);
}

/** «Асанович», «Маратовна». */
export function isFathersName(word: string): boolean {
  return FATHERS_NAME.test(word);
}

/** Whether a name shows that it is a person's: by initials, a family name's ending or «уулу», «кызы». */
export function isPersonal(name: string, kind: NameKind): boolean {
  const words = name.split(/[\s()-]+/u);
  return kind === 'initials' || words.some((word) => SURNAME_ENDING.test(word) || KIN_WORD.test(word));
}

/** Whether a text's first word opens a position. */
export function isOffice(text: string): boolean {
  return OFFICE.test(/^[\p{L}]+/u.exec(text.trim())?.[0] ?? '');
}

function accept(kind: NameKind, found: string, text: string): string | null {
  const name = kind === 'full' ? withoutPosition(found, text) : found;
  if (name === null || isOffice(name)) return null;
  const rest = text.slice(name.length);
  if (NAMESAKE.test(rest) || (kind === 'single' && PLACE_AFTER.test(rest))) return null;
  return name.endsWith('.') && SURNAME_AFTER.test(rest) && !isOffice(rest) ? null : name;
}

/** A full name without the capitalised words of the position after it; null where too little remains. */
function withoutPosition(found: string, text: string): string | null {
  const words = [...found.matchAll(/\S+/gu)];
  const office = words.findIndex((word) => isOffice(word[0]));
  let count = office < 0 ? words.length : office;
  if (isPlaceBefore(words.slice(0, count), text.slice(endOf(words[count - 1])))) count -= 1;
  const name = found.slice(0, endOf(words[count - 1]));
  const rest = text.slice(name.length);
  return count < 2 || (GENITIVE.test(name) && /^\s+\p{Ll}/u.test(rest)) ? null : name;
}

/** Whether the last of a name's words is the village of what follows («Бекова Асел Терек айылынын тургуну»). */
function isPlaceBefore(words: readonly RegExpMatchArray[], rest: string): boolean {
  const last = words[words.length - 1]?.[0] ?? '';
  if (!PLACE_AFTER.test(rest) || FATHERS_NAME.test(last) || KIN_WORD.test(last)) return false;
  // «Эркин Маратович Талипов»: the family name comes last.
  if (words.length === 3 && FATHERS_NAME.test(words[1]?.[0] ?? '')) return false;
  const names = words.filter(({ 0: word }) => !word.startsWith('(') && !KIN_WORD.test(word)).length;
  return names > 2 || !BODY_AFTER.test(rest);
}

function endOf(word: RegExpMatchArray | undefined): number {
  return word === undefined ? 0 : (word.index ?? 0) + word[0].length;
}

function isDouble(name: string): boolean {
  return /\p{L}-\p{L}/u.test(name);
}
