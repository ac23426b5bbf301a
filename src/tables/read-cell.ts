// What one cell of a column says. What cannot be read is a problem, never an exception.
import { type Cell, isBlank, isDateCell } from '#core/cell';
import { type CivilDate, parseDate, partsOf } from '#core/date';
import { remembered } from '#core/remembered';
import { foldLookAlikes } from '#core/similar';
import type { Column, Kind } from '#core/table';

/** The value of a cell, or `undefined` where it is filled in but cannot be read. */
export type Reading = unknown;

type Reader = (cell: Cell, choice: (word: string) => string | null) => Reading;

/** The key under which a flag's word for yes is known. */
const YES = 'yes';

const REFERENCE = /^\s*(\p{L}{1,3}-\d+)(?=$|[\s.,:·–—-])/u;

const readers: Readonly<Record<Kind, Reader>> = {
  text: asText,
  long: asText,
  mixed: (cell) => cell,
  integer: (cell) => {
    const number = asNumber(cell);
    return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
  },
  decimal: asNumber,
  date: asDate,
  flag: (cell, choice) => {
    if (typeof cell === 'boolean') return cell;
    const key = choice(asText(cell));
    return key === null ? undefined : key === YES;
  },
  choice: (cell, choice) => choice(asText(cell)) ?? undefined,
  reference: (cell) => {
    const found = asReferences(asText(cell));
    return found.length === 1 ? found[0] : undefined;
  },
  references: (cell) => asReferenceList(asText(cell)),
};

/** Reads one cell as its column's kind; a blank is null, or no references at all. */
export function readCell(column: Column, cell: Cell, choice: (word: string) => string | null): Reading {
  if (isBlank(cell)) return column.kind === 'references' ? [] : null;
  const read = readers[column.kind](cell, choice);
  return typeof read === 'number' && read > (column.most ?? read) ? undefined : read;
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
  const plain = `${cell}`.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  return Math.abs(Number(plain)) < MOST ? Number(plain) : undefined;
}

function asDate(cell: Cell): CivilDate | undefined {
  if (isDateCell(cell)) return cell.date;
  return typeof cell === 'string' ? (parseDate(cell) ?? undefined) : undefined;
}

/**
 * The row numbers in a text that opens with one: those after it count where they are of the same sheet, other words are
 * what the rows are called. Latin letters that look Cyrillic are taken for these, as in `M-003`.
 */
const asReferences = remembered((text: string): readonly string[] => {
  const plain = foldLookAlikes(text.toUpperCase());
  const first = REFERENCE.exec(plain)?.[1];
  if (first === undefined) return [];
  const prefix = first.slice(0, first.indexOf('-') + 1);
  const further = plain.split(/\s+/).flatMap((word) => REFERENCE.exec(word)?.[1] ?? []);
  return further.filter((number) => number.startsWith(prefix));
});

/** The row numbers in a text that lists several, one part behind the other; undefined where a part opens with none. */
const asReferenceList = remembered((text: string): readonly string[] | undefined => {
  const parts = text
    .split(/[,;\n]/)
    .filter((part) => part.trim() !== '')
    .map(asReferences);
  return parts.some((found) => found.length === 0) ? undefined : parts.flat();
});
