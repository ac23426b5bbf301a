// Texts typed in the old eight-bit Kyrgyz fonts, in which ъ, \ and ё stood in place of ө, ү and ң.

const LETTERS: Readonly<Record<string, string>> = { ъ: 'ө', Ъ: 'Ө', ё: 'ң', Ё: 'Ң', '\\': 'ү', '|': 'Ү' };
const SIGNS =
  /(?<=\p{Script=Cyrillic})\\(?=\p{Script=Cyrillic})|(?<!\p{L})[ъЪ]\p{L}|[ъЪ](?![еёюяЕЁЮЯьЬ])(?=\p{L})/gu;
/** Letters of these fonts, and what looks like one but is a Russian word's hard sign (объект, съезд). */
const CONVERTED =
  /(?<!(?:^|[^\p{L}])(?:об|суб|под|с|раз|из|ин|от|в)(?=ъ))[ъЪ]|[ёЁ]|(?<=\p{Script=Cyrillic})\\|\\(?=\p{Script=Cyrillic})|(?<![\p{L}|])\|(?=\p{Ll})/gu;
const WORD = /[\p{L}\\|]+/gu;

/** A text in today's letters, with a word of it before and after; of the same length. */
export interface Converted {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The text in today's letters; null where it is not typed in such a font. */
export function fromOldFont(text: string): Converted | null {
  if (/[өүңӨҮҢ]/u.test(text) || (text.match(SIGNS)?.length ?? 0) < 2) return null;
  const converted = text.replace(CONVERTED, (letter) => LETTERS[letter] ?? letter);
  const words = [...text.matchAll(WORD)].filter(
    ({ 0: word, index }) => word !== converted.slice(index, index + word.length),
  );
  const longest = words.reduce(
    (found, { 0: word, index }) => (word.length > found.word.length ? { word, index } : found),
    { word: '', index: 0 },
  );
  return {
    text: converted,
    before: longest.word,
    after: converted.slice(longest.index, longest.index + longest.word.length),
  };
}
