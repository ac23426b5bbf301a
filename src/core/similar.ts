// Likeness of words and names: what may be one thing written in two ways. It only raises questions.

import { nameKey } from './kyrgyz-order.ts';

const LATIN = 'ABCEHKMOPTXYaceopxyɵƟ';
const CYRILLIC = 'АВСЕНКМОРТХУасеорхуөӨ';
const KYRGYZ = 'ңөүҢӨҮ';
const PLAIN = 'ноуНОУ';

/** Turns Latin letters that look Cyrillic into these; the text keeps its length. */
export const foldLookAlikes = translator(LATIN, CYRILLIC);

/** Writes ң, ө, ү as н, о, у, as keyboards without them do; the text keeps its length. */
export const plainLetters = translator(KYRGYZ, PLAIN);

function translator(from: string, to: string): (text: string) => string {
  const letters = new RegExp(`[${from}]`, 'g');
  return (text) => text.replace(letters, (letter) => to[from.indexOf(letter)] ?? letter);
}

/** The Latin letters that pass for Cyrillic ones: those in a word of both alphabets, or in an initial («A.Осмонов»). */
export function mixedLetters(text: string): string {
  if (!/\p{Script=Latin}/u.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return '';
  const words = text.match(/\p{L}+\.?/gu) ?? [];
  const mixed = words.filter((word) => /\p{Script=Cyrillic}/u.test(word) || isLookAlikeInitial(word));
  return (mixed.join('').match(/\p{Script=Latin}/gu) ?? []).join('');
}

/** What has more letters is no word or name: it is not compared letter by letter. */
const LONGEST = 100;

/**
 * Whether two different texts may be spellings of one word: they differ in case, blanks or hyphens, in ң/н, ө/о,
 * ү/у, in Latin look-alikes, or (of five to a hundred letters) in one letter.
 */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a === b) return false;
  const [left, right] = [bare(a), bare(b)];
  return left === right || (isWord(left) && isWord(right) && isOneLetterApart(left, right));
}

/** Whether two texts are one word but for case, blanks and hyphens, ң/н, ө/о, ү/у, and Latin look-alikes. */
export function isSameWord(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/**
 * Keys of which any two spelling variants share at least one: the bare text and, of five to a hundred letters, what is left of
 * it without each of its letters. By them variants are found among many texts without comparing all with all.
 */
export function spellingKeys(text: string): readonly string[] {
  const own = bare(text);
  if (!isWord(own)) return [own];
  const shorter = Array.from(own, (_, at) => own.slice(0, at) + own.slice(at + 1));
  return [...new Set([own, ...shorter])];
}

/** Whether a slip in one letter leaves it recognisable. */
const isWord = ({ length }: string): boolean => length >= 5 && length <= LONGEST;

/** A person's name taken apart for comparison, in plain lower-case letters. */
export interface PersonName {
  /** The family name: after the initials, or the first word of a full name, with «уулу» or «кызы». */
  readonly family: string;
  /** The family name by which kin are known: Осмонов and Осмонова share it. */
  readonly stem: string;
  /** Initials and given names, in their order. */
  readonly given: readonly string[];
}

/** Takes a name apart. */
export function personName(name: string): PersonName {
  const key = nameKey(name);
  const family = /^[^\s,]+(?:\s+(?:уулу|кызы)(?!\p{L}))?/iu.exec(key)?.[0] ?? key;
  const initials = name.trim().slice(0, name.trim().length - key.length);
  const given = `${initials} ${key.slice(family.length)}`.split(/[\s.,]+/u);
  return {
    family: bare(family),
    stem: bare(family).replace(/(?<=[оеё]в|[иы]н)а$/u, ''),
    given: given.map(bare).filter(Boolean),
  };
}

/** Whether two people share a family name: a question about kinship (6.2), no more. */
export function isSameFamily(a: PersonName, b: PersonName): boolean {
  return a.stem !== '' && a.stem === b.stem;
}

/** Whether two entries may name one person: one family name, and given names or initials that do not differ. */
export function maybeSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.family === '' || a.family !== b.family) return false;
  return a.given.every((name, at) => {
    const other = b.given[at];
    return other === undefined || name.startsWith(other) || other.startsWith(name);
  });
}

function isLookAlikeInitial(word: string): boolean {
  return word.length === 2 && word.endsWith('.') && foldLookAlikes(word) !== word;
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
