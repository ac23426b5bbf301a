// A copy of a text for recognition: one kind of blank, dash, quote and letter, every character in its place.

import { foldLookAlikes, plainLetters } from '#core/similar';

/**
 * The text as patterns read it: look-alike Latin letters as Cyrillic, ң ө ү as н о у, all blanks, hyphens, long dashes
 * and quotes as ` `, `-`, `–` and `"`, table bars as tabs. Its length is the text's, so that places in it hold there too.
 */
export function legible(text: string): string {
  return plainLetters(foldLookAlikes(text))
    .replace(/[^\S\t]/g, ' ')
    .replace(/\|/g, '\t')
    .replace(/[\u2010\u2011\ufe63\uff0d]/g, '-')
    .replace(/[\u2012\u2014\u2015\u2212\u2043]/g, '–')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’ʼ`]/g, "'");
}

/** A pattern for legible text, case aside, written in proper Kyrgyz; `_` stands for the end of a word. */
export function pattern(source: string): RegExp {
  return new RegExp(plainLetters(source).replace(/_/g, '(?!\\p{L})'), 'iu');
}

/** A pattern that the whole legible text must fit. */
export function wholePattern(source: string): RegExp {
  return pattern(`^(?:${source})$`);
}
