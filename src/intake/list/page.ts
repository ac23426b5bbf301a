// The lines of a list: cleaned of invisible marks, each with its legible copy and its number in the list.
import type { RowCells } from './columns.ts';
import { withoutEnvelope } from './envelope.ts';
import { withColumns } from './gaps.ts';
import { splitInline } from './inline.ts';
import { legible } from './legible.ts';
import { LONGEST_LINE } from './limits.ts';
import { type ItemMark, markOf } from './marks.ts';
import { misreadMark, numberSeen } from './misread-marks.ts';
import { rawLinesOf } from './raw-lines.ts';
import { withCapitals } from './small-letters.ts';
import { withTables } from './tables.ts';
import type { LeftOutReason } from './types.ts';

/** A line, or a part of one that holds several items. */
export interface Line {
  /** As printed, invisible marks and outer blanks aside. */
  readonly printed: string;
  /** The line's number in the text, from 1. */
  readonly lineNumber: number;
  /** How many blanks stand before it. */
  readonly indent: number;
  readonly mark: ItemMark | null;
  /** The legible copy without the mark, its blanks single; of a table's row, the cell of the name. */
  readonly body: string;
  /** The cells of a row whose table's head is known. */
  readonly cells?: RowCells;
  /** What the line is, where its table tells it. */
  readonly kind?: LeftOutReason;
  /** The lines of the text that it was put together from, where these are several. */
  readonly parts?: readonly Line[];
}

/** The numbers of all lines of the text that stand in a line. */
export function lineNumbersOf({ lineNumber, parts }: Line): readonly number[] {
  return parts === undefined ? [lineNumber] : parts.map((part) => part.lineNumber);
}

/**
 * The lines that hold anything, in their order. Text is brought to composed letters (NFC) and one letter ң first, and
 * marks that print nothing (a byte order mark, soft hyphens, marks of direction, control characters) are dropped.
 */
export function linesOf(text: string): Line[] {
  const lines = rawLinesOf(tidied(text))
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, ''))
    .map((line, at) => lineOf(line, at + 1))
    .filter((line) => line.printed.trim() !== '');
  return withTables(lines.map(withMisreadMark)).flatMap((line) =>
    splitInline(line).map((part) => (part === line.printed ? line : lineOf(part, line.lineNumber))),
  );
}

/** The line with the number that a scan has misread, where it goes on with the count around it. */
function withMisreadMark(line: Line, at: number, lines: readonly Line[]): Line {
  if (line.mark !== null) return line;
  // The foot of a page may stand between.
  const numberOf = (near: Line | undefined) => near?.mark?.order ?? numberSeen(near?.printed ?? '');
  const before = numberOf(lines[at - 1]) ?? numberOf(lines[at - 2]);
  const after = numberOf(lines[at + 1]) ?? numberOf(lines[at + 2]);
  const mark = misreadMark(line.printed, before, after);
  return mark === null ? line : { ...line, mark, body: bodyOf(legible(line.printed), mark) };
}

/** The text in composed letters, with one letter ң, without marks that print nothing and what mail set before lines. */
export function tidied(text: string): string {
  const composed = text.normalize('NFC').replace(/\p{Cf}/gu, '');
  return withoutEnvelope(composed).replace(/ӊ/g, 'ң').replace(/Ӊ/g, 'Ң');
}

function lineOf(text: string, lineNumber: number): Line {
  const printed = text.replace(/^[^\S\t]+/, '').trimEnd();
  if (printed.length > LONGEST_LINE)
    return { printed, lineNumber, indent: 0, mark: null, body: '', kind: 'not-read' };
  const seen = withCapitals(legible(printed));
  const mark = markOf(printed, seen);
  return {
    printed,
    lineNumber,
    indent: text.length - text.trimStart().length,
    mark,
    body: bodyOf(seen, mark),
  };
}

function bodyOf(seen: string, mark: ItemMark | null): string {
  return withColumns(seen.slice(mark ? mark.length : 0)).replace(/ +/g, ' ');
}
