// Where a text breaks its line, whatever pasted it: Word's manual breaks, the separators of Unicode, a page's `<br>`.

const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]|[ ]*<br\s*\/?>[ ]*/giu;

/** The text with a line feed for every break. */
export function plainBreaks(text: string): string {
  return text.replace(BREAK, '\n');
}
