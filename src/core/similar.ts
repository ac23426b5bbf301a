// Likeness of words and names: what may be one thing written in two ways. It only raises questions.

import { nameKey } from './kyrgyz-order.ts';

const LATIN = 'ABCEHKMOPTXYaceopxyɵƟ';
const CYRILLIC = 'АВСЕНКМОРТХУасеорхуөӨ';
const KYRGYZ = 'ңөүҢӨҮ';
const PLAIN = 'ноуНОУ';

/** Turns Latin letters that look Cyrillic into these; the text keeps its length. */
export function foldLookAlikes(text: string): string {
  return translate(text, LATIN, CYRILLIC);
}

/** Writes ң, ө, ү as н, о, у, as keyboards without them do; the text keeps its length. */
export function plainLetters(text: string): string {
  return translate(text, KYRGYZ, PLAIN);
}

/** The Latin letters that pass for Cyrillic ones: those in a word of both alphabets, or in an initial («A.Осмонов»). */
export function mixedLetters(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text)) return '';
  const words = text.match(/\p{L}+\.?/gu) ?? [];
  const mixed = words.filter((word) => /\p{Script=Cyrillic}/u.test(word) || isLookAlikeInitial(word));
  return (mixed.join('').match(/\p{Script=Latin}/gu) ?? []).join('');
}

/**
 * Whether two different texts may be spellings of one word: they differ in case, blanks or hyphens, in ң/н, ө/о,
 * ү/у, in Latin look-alikes, or (from five letters on) in one letter.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return false;
  const [left, right] = [bare(a), bare(b)];
  return left === right || (Math.min(left.length, right.length) >= 5 && isOneLetterApart(left, right));
}

/** The family name: after the initials, or the first word of a full name, with «уулу» or «кызы». */
export function familyName(name: string): string {
  const found = /^\S+?(?=\s|,|$)(?:\s+(?:уулу|кызы)(?!\p{L}))?/iu.exec(nameKey(name));
  return found ? found[0] : nameKey(name);
}

/** Whether two names share a family name, be it Осмонов or Осмонова: a question about kinship (6.2), no more. */
export function isSameFamily(a: string, b: string): boolean {
  const stem = (name: string) => bare(familyName(name)).replace(/(?<=[оеё]в|[иы]н)а$/u, '');
  return stem(a) !== '' && stem(a) === stem(b);
}

/** Whether two entries may name one person: one family name, and given names or initials that do not differ. */
export function maybeSamePerson(a: string, b: string): boolean {
  if (bare(familyName(a)) === '' || bare(familyName(a)) !== bare(familyName(b))) return false;
  const [left, right] = [givenNames(a), givenNames(b)];
  return left.every((name, at) => {
    const other = right[at];
    return other === undefined || name.startsWith(other) || other.startsWith(name);
  });
}

function isLookAlikeInitial(word: string): boolean {
  return word.length === 2 && word.endsWith('.') && foldLookAlikes(word) !== word;
}

function givenNames(name: string): string[] {
  const key = nameKey(name);
  const before = name.trim().slice(0, name.trim().length - key.length);
  const after = key.slice(familyName(name).length);
  return `${before} ${after}`
    .split(/[\s.,]+/u)
    .map(bare)
    .filter(Boolean);
}

function bare(text: string): string {
  return plainLetters(foldLookAlikes(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const skipped = short.length === long.length ? at + 1 : at;
  return long.length - short.length <= 1 && short.slice(skipped) === long.slice(at + 1);
}

function translate(text: string, from: string, to: string): string {
  const letters = new RegExp(`[${from}]`, 'g');
  return text.replace(letters, (letter) => to[from.indexOf(letter)] ?? letter);
}
