// The answers that somebody has ticked in one cell: as forms of Google, Kobo and people write several together.
import { answerKey } from './answers.ts';

/** What two spellings of one option share; blanks around commas do not count. */
export function optionKey(option: string): string {
  return answerKey(option.replace(/\s*,\s*/g, ', '));
}

/**
 * The answers in a cell of a question of several answers. Options that are known are matched first, the longest first,
 * so that one with a comma or a blank inside stays whole; then what stands between separators, or between blanks where
 * each word is an option (Kobo).
 * @param spelled the options by their keys, as they are spelled
 */
export function ticked(cell: string, spelled: ReadonlyMap<string, string>): readonly string[] {
  const pieces = cell
    .split(/[;\n|]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return [...new Set(pieces.flatMap((piece) => tickedIn(piece, spelled)))];
}

function tickedIn(piece: string, spelled: ReadonlyMap<string, string>): readonly string[] {
  const parts = piece
    .split(/,(?!\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return longestFirst(parts, ', ', spelled).flatMap(({ text, option }) => {
    if (option !== undefined) return [option];
    const words = longestFirst(text.split(/\s+/), ' ', spelled);
    const options = words.flatMap((word) => word.option ?? []);
    return options.length === words.length ? options : [text];
  });
}

interface Piece {
  readonly text: string;
  /** The option that it is; undefined where it is none. */
  readonly option: string | undefined;
}

/** Joins neighbours that are one option together, as many as can be, from the left. */
function longestFirst(
  parts: readonly string[],
  between: string,
  spelled: ReadonlyMap<string, string>,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < parts.length) {
    let end = parts.length;
    while (end > at + 1 && !spelled.has(optionKey(parts.slice(at, end).join(between)))) end--;
    const text = parts.slice(at, end).join(between);
    pieces.push({ text, option: spelled.get(optionKey(text)) });
    at = end;
  }
  return pieces;
}
