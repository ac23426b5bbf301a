// What one cell of a column says. What cannot be read is a problem, never an exception.
import { plainBreaks } from '#core/breaks';
import { type Cell, isBlank, isDateCell } from '#core/cell';
import { type CivilDate, partsOf } from '#core/date';
import { memoized } from '#core/memoized';
import { isTypedPaper } from '#core/paper';
import { foldLookAlikes } from '#core/similar';
import type { Column, Kind } from '#core/table';
import { typedDate } from '#core/typed-date';
import { isPossibleDay, mayBeThousands } from './misreading.ts';

/** The value of a cell, or `undefined` where it is filled in but cannot be read. */
export type Reading = unknown;

type Reader = (cell: Cell, choice: (word: string) => string | null, column: Column) => Reading;

/** The key under which a flag's word for yes is known. */
const YES = 'yes';

const REFERENCE = /^\s*(\p{L}{1,3}-\d+)(?=$|[\s.,:·–—-])/u;

const readers: Readonly<Record<Kind, Reader>> = {
  text: (cell) => plainBreaks(asText(cell)),
  long: (cell) => plainBreaks(asText(cell)),
  mixed: (cell) => cell,
  integer: (cell) => {
    const number = asNumber(cell);
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  },
  decimal: asNumber,
  date: (cell, _, { birth }) => asDate(cell, birth),
  flag: (cell, choice) => {
    if (typeof cell === 'boolean') return cell;
    const key = choice(asText(cell));
    return key === null ? undefined : key === YES;
  },
  choice: (cell, choice) => choice(asText(cell)) ?? undefined,
  reference: (cell) => asReference(asText(cell)),
  references: (cell) => asReferenceList(asText(cell)),
};

/** Reads one cell as its column's kind. */
export function readCell(column: Column, cell: Cell, choice: (word: string) => string | null): Reading {
  return cellReader(column, choice)(cell);
}

/** A reader of a column's cells; a blank is null, or no references at all. */
export function cellReader(column: Column, choice: (word: string) => string | null): (cell: Cell) => Reading {
  const read = readers[column.kind];
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = column;
  const isList = column.kind === 'references';
  return (cell) => {
    if (isBlank(cell)) return isList ? [] : null;
    const value = read(cell, choice, column);
    if (value === undefined && column.typed === true && isTypedPaper(asText(cell))) return asText(cell);
    return typeof value === 'number' && (value > most || value < least) ? undefined : value;
  };
}

/** A cell as people see it: dates as `17.09.2024`. */
export function asText(cell: Cell): string {
  if (isDateCell(cell)) return asShown(cell.date);
  return `${cell}`.trim();
}

function asShown(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${`${day}`.padStart(2, '0')}.${`${month}`.padStart(2, '0')}.${year}`;
}

/** Spreadsheets keep no more digits than these; nothing that people count or pay has as many. */
const MOST = 1e15;

/** A figure that can be written in plain digits; `1e+21` and `1e-7` are slips of the hand. */
function asNumber(cell: Cell): number | undefined {
  if (Number.isInteger(cell) && Math.abs(cell as number) < MOST) return cell as number;
  if (typeof cell !== 'number' && typeof cell !== 'string') return undefined;
  if (typeof cell === 'string' && mayBeThousands(cell)) return undefined;
  const plain = `${cell}`.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return Math.abs(Number(plain)) < MOST ? Number(plain) : undefined;
}

/** A day on which something can have been. */
function asDate(cell: Cell, isBirth?: boolean): CivilDate | undefined {
  const date = isDateCell(cell) ? cell.date : typeof cell === 'string' ? typedDate(cell, isBirth) : null;
  return date !== null && isPossibleDay(date) ? date : undefined;
}

/** `М-001–М-008`, `М-001-008`, `М-001…М-008`: all rows from the one to the other. */
const RANGE = /^\s*(\p{L}{1,3})-(\d+)\s*(?:[-–—…]|\.{2,3})\s*(?:(\p{L}{1,3})-)?(\d+)\s*$/u;
/** More rows than these nobody means. */
const LONGEST_RANGE = 200;

/** The row numbers of a range; null where it is none, undefined where it runs backwards, too far or from sheet to sheet. */
function asRange(text: string): readonly string[] | null | undefined {
  const [, prefix = '', from = '', other = prefix, to = ''] =
    RANGE.exec(foldLookAlikes(text.toUpperCase())) ?? [];
  if (from === '') return null;
  const count = Number(to) - Number(from) + 1;
  if (other !== prefix || count < 1 || count > LONGEST_RANGE) return undefined;
  return Array.from({ length: count }, (_, at) => {
    const number = `${Number(from) + at}`.padStart(from.length, '0');
    return `${prefix}-${number}`;
  });
}

/**
 * The row numbers in a text that opens with one: those after it count where they are of the same sheet, other words are
 * what the rows are called. Latin letters that look Cyrillic are taken for these, as in `M-003`.
 */
const asReferences = memoized((text: string): readonly string[] => {
  const plain = foldLookAlikes(text.toUpperCase());
  const first = REFERENCE.exec(plain)?.[1];
  if (first === undefined) return [];
  const prefix = first.slice(0, first.indexOf('-') + 1);
  const further = plain.split(/\s+/).flatMap((word) => REFERENCE.exec(word)?.[1] ?? []);
  return further.filter((number) => number.startsWith(prefix));
});

/** The one row number in a text; undefined where there is none, several, or a range. */
const asReference = memoized((text: string): string | undefined => {
  const found = asReferences(text);
  return found.length === 1 && asRange(text) === null ? found[0] : undefined;
});

/** The row numbers in a text that lists several, one part behind the other; undefined where a part opens with none. */
export const asReferenceList = memoized((text: string): readonly string[] | undefined => {
  const parts = text
    .split(/[,;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const range = asRange(part);
      return range === null ? asReferences(part) : (range ?? []);
    });
  return parts.some((found) => found.length === 0) ? undefined : parts.flat();
});
