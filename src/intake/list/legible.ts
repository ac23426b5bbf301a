// A copy of a text for recognition: one kind of blank, dash, quote and letter, every character in its place.

import { foldLookAlikes, plainLetters } from '#core/similar';

/**
 * The text as patterns read it: look-alike Latin letters as Cyrillic, ң ө ү as н о у, all blanks, hyphens, long dashes
 * and quotes as ` `, `-`, `–` and `"`, table bars as tabs, dots that lead to a word as a dash. Its length is the text's, so that places in it hold there too.
 */
export function legible(text: string): string {
  return plainLetters(foldLookAlikes(text))
    .replace(/ӊ/g, 'н')
    .replace(/Ӊ/g, 'Н')
    .replace(/[^\S\t]/g, ' ')
    .replace(/\|/g, '\t')
    .replace(/[\u2010\u2011\ufe63\uff0d]/g, '-')
    .replace(/[\u2012\u2014\u2015\u2212\u2043]/g, '–')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’ʼ`]/g, "'")
    .replace(
      /(?<![.…])(?:\.{5,}(?!\.)|…{2,}(?!…))(?=\s*\p{L})/gu,
      (leader) => `${' '.repeat(leader.length - 1)}–`,
    );
}

/** What a pattern has of its own (escapes, classes, the names of groups), or one letter. */
const SIGN = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{\w+\}|\\x[\da-f]{2}|\\.|\(\?<\w+>|./gsu;

/**
 * A pattern for legible text, case aside, written in proper Kyrgyz, Russian or English; `_` stands for the end of a word.
 * Its Latin letters are folded as those of the text are.
 */
export function pattern(source: string): RegExp {
  const folded = source.replace(SIGN, (sign) => (/^[a-z]$/iu.test(sign) ? eitherFolded(sign) : sign));
  return new RegExp(plainLetters(folded).replace(/_/g, '(?!\\p{L})'), 'iu');
}

/** A Latin letter as it stands in legible text: of some the capital alone looks Cyrillic. */
function eitherFolded(letter: string): string {
  const forms = [letter.toLowerCase(), letter.toUpperCase()].map(foldLookAlikes);
  const [lower = '', upper = ''] = forms;
  return lower.toUpperCase() === upper ? lower : `[${lower}${upper.toLowerCase()}]`;
}

/** A pattern that the whole legible text must fit. */
export function wholePattern(source: string): RegExp {
  return pattern(`^(?:${source})$`);
}
