// A text's lines, whatever ends them.

/** The lines as they stand, blank ones too. */
export function rawLinesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}
