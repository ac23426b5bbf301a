// The lines of a list: cleaned of invisible marks, each with its legible copy and its number in the list.

import { legible } from './legible.ts';

/** What opens a numbered or bulleted line. */
export interface ItemMark {
  /** The printed number; null for a bullet. */
  readonly order: number | null;
  /** How many characters the mark takes, blanks after it included. */
  readonly length: number;
}

export interface Line {
  /** As printed, invisible marks and outer blanks aside. */
  readonly printed: string;
  /** The line's number in the text, from 1. */
  readonly lineNumber: number;
  readonly mark: ItemMark | null;
  /** The legible copy without the mark, its blanks single. */
  readonly body: string;
}

const NUMBER =
  /^(?:\t\s*)?\(?(?:№\s*)?(\d{1,3})(?:\s*[.)\]:;]+(?!\d)[\s.)]*|\s*[-–]\s+|[-–](?=\p{Lu}\p{Ll}?\.|\p{Lu}\p{L}+\s+\p{Lu}|["<=])|\s*\t\s*|\s+(?=["<=]?\p{Lu}|[<=])|\s*$)/u;
const BULLET = /^[•·*▪●○◦►➢✓]\s*/u;

/**
 * The lines that hold anything, in their order. Text is brought to composed letters (NFC) first, and marks that print
 * nothing (a byte order mark, soft hyphens, marks of direction, control characters) are dropped.
 */
export function linesOf(text: string): Line[] {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[^\P{Cc}\t]/gu, '')
        .replace(/^[^\S\t]+/, '')
        .trimEnd(),
    )
    .map((printed, at) => ({ printed, lineNumber: at + 1, ...split(printed) }))
    .filter((line) => line.printed.trim() !== '');
}

function split(printed: string): Pick<Line, 'mark' | 'body'> {
  const seen = legible(printed);
  const mark = markOf(seen);
  return { mark, body: seen.slice(mark ? mark.length : 0).replace(/ +/g, ' ') };
}

function markOf(seen: string): ItemMark | null {
  const number = NUMBER.exec(seen);
  if (number) return { order: Number(number[1]), length: number[0].length };
  const bullet = BULLET.exec(seen);
  return bullet ? { order: null, length: bullet[0].length } : null;
}
