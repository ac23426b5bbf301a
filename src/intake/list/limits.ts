// How long a text may be that is read as a membership list: what is longer is refused before it is read.
import { rawLinesOf } from './raw-lines.ts';

/** A decision with all its annexes has fewer lines. */
const MOST_LINES = 2000;
/** A paragraph of a decision has fewer characters. */
export const LONGEST_LINE = 8000;

/** Why a text is not read, with the figures of its sentence. */
export interface UnreadableSize {
  readonly id: 'lineTooLong' | 'tooManyLines';
  readonly figures: Readonly<Record<string, number>>;
}

/** What is too long about a text; null where it can be read. Blank lines do not count. */
export function unreadableSize(text: string): UnreadableSize | null {
  const lines = rawLinesOf(text);
  const filled = lines.filter((line) => line.trim() !== '').length;
  if (filled > MOST_LINES) return { id: 'tooManyLines', figures: { lines: filled, most: MOST_LINES } };
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long < 0) return null;
  return { id: 'lineTooLong', figures: { line: long + 1, letters: lines[long]?.length ?? 0 } };
}
