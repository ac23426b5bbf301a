// Tables among the lines of a text: their heads, and their rows taken apart by tabs, bars, `;`, `,` or wide blanks.
import { headingOf, sectionOf } from './above.ts';
import { type ColumnKind, cellsUnder, columnOf, columnsOf, holdNames } from './columns.ts';
import { legible } from './legible.ts';
import type { Line } from './page.ts';
import { OPENS_ROW, rowOverLines, together, unquoted, type WholeRow } from './rows-over-lines.ts';
import { sideColumns } from './side-columns.ts';

/** How the cells of one line are parted. */
interface Separator {
  readonly split: (line: string) => readonly string[];
  /** Whether prose has such signs too: a row must then have about as many cells as the head. */
  readonly isCommon: boolean;
}

const SEPARATORS: readonly Separator[] = [
  { split: (line) => line.split('\t').map(unquoted), isCommon: false },
  { split: (line) => line.replace(/^\s*\||\|\s*$/gu, '').split('|'), isCommon: false },
  { split: (line) => quoted(line, ';'), isCommon: true },
  { split: (line) => quoted(line, ','), isCommon: true },
  { split: (line) => line.trim().split(/ {2,}/u), isCommon: true },
];

/** What is longer is no cell with a line of its own. */
const LONGEST_CELL = 300;
/** The cells of a head go over fewer lines. */
const MOST_HEAD_LINES = 8;

interface Table {
  readonly separator: Separator;
  readonly columns: readonly (ColumnKind | null)[];
}

/** The lines with the rows of tables marked as such: each row has its cells, each head is known as one. */
export function withTables(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let table: Table | null = null;
  let merged: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const cells = cellTable(lines, at) ?? card(lines, at) ?? sideColumns(lines, at);
    if (cells) {
      found.push(...cells.lines);
      at = cells.end - 1;
      table = null;
      continue;
    }
    const head = headFrom(lines, at);
    if (head) {
      table = head.table;
      merged = undefined;
      found.push({ ...head.line, kind: 'table-header' });
      at = head.end - 1;
    } else if (table) {
      const { separator, columns }: Table = table;
      const cellsIn = (printed: string) => separator.split(printed).length;
      const whole = separator.isCommon ? null : rowOverLines(lines, at, columns.length, cellsIn);
      const row = rowOf(whole?.line ?? line, table);
      merged = sectionAcross(row, merged);
      found.push(row.cells && merged ? { ...row, cells: { ...row.cells, side: merged } } : row);
      at = whole ? whole.end - 1 : at;
    } else {
      found.push(line);
    }
  }
  return found;
}

/**
 * A cell that names a side for many («Депутаттар») is merged over the rows below it, which are blank there: what it says of
 * the next row, from the one before.
 */
function sectionAcross({ cells }: Line, before: string | undefined): string | undefined {
  if (cells === undefined) return undefined;
  const own = cells.side ?? cells.position;
  if (own === undefined) return before;
  return sectionOf(own)?.side == null ? undefined : own;
}

/** The head that begins at a line, with all its lines where its cells go over several; null where none does. */
function headFrom(lines: readonly Line[], at: number): (WholeRow & { readonly table: Table }) | null {
  const first = lines[at] as Line;
  const below = lines.slice(at + 1, at + MOST_HEAD_LINES).findIndex(({ printed }) => OPENS_ROW.test(printed));
  const rest = lines.slice(at + 1, at + 1 + below);
  if (below > 0 && /^[\s|]*№/u.test(first.printed) && !rest.some(headingOf)) {
    const line = together([first, ...rest]);
    const table = headOf(line);
    if (table?.columns.every((kind) => kind !== null)) return { line, table, end: at + 1 + below };
  }
  const table = headOf(first);
  return table && { line: first, table, end: at + 1 };
}

/** A table whose columns a line names; null where it names fewer than two, or no name. */
function headOf(line: Line): Table | null {
  if (line.kind !== undefined) return null;
  for (const separator of SEPARATORS) {
    const cells = separator.split(line.printed);
    if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    const columns = columnsOf(cells);
    const known = columns.filter((kind) => kind !== null).length;
    if (holdNames(columns) && known >= 2 && known * 2 >= cells.length) return { separator, columns };
  }
  return null;
}

/** The line as a row of the table; as it is where it has other cells than a row has. */
function rowOf(line: Line, { separator, columns }: Table): Line {
  if (line.kind !== undefined) return line;
  const parts = separator.split(line.printed);
  const filled = parts.filter((part) => /[\p{L}\d]/u.test(part)).length;
  if (filled < 2 || (separator.isCommon && parts.length < Math.max(2, columns.length - 1))) return line;
  const cells = cellsUnder(columns, parts);
  if (!/\p{L}/u.test(cells.name ?? '')) return line;
  return { ...line, cells, mark: numberIn(cells.number), body: legible(cells.name ?? '') };
}

function numberIn(cell: string | undefined): Line['mark'] {
  const order = /\d{1,3}/u.exec(cell ?? '')?.[0];
  return order === undefined ? null : { order: Number(order), length: 0 };
}

/** The cells of a line of comma- or semicolon-separated values; a sign within quotes parts nothing. */
function quoted(line: string, sign: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let within = false;
  for (const letter of line) {
    if (letter === '"' && (within || cell.trim() === '')) within = !within;
    else if (letter === sign && !within) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

/** A table whose every cell has a line of its own, from its head on. */
function cellTable(
  lines: readonly Line[],
  start: number,
): { readonly lines: Line[]; readonly end: number } | null {
  const heads: string[] = [];
  while (heads.length < 12 && columnOf(bare(lines[start + heads.length])) !== null)
    heads.push(bare(lines[start + heads.length]));
  const columns = columnsOf(heads);
  if (columns.length < 3 || !holdNames(columns) || columns[0] !== 'number') return null;
  const found = lines
    .slice(start, start + columns.length)
    .map((line): Line => ({ ...line, kind: 'table-header' }));
  let at = start + columns.length;
  for (;;) {
    const from = at;
    while (isBar(lines[at])) at += 1;
    const row = lines.slice(at, at + columns.length);
    if (row.length < columns.length || !/^\d{1,3}[.)]?$/u.test(bare(row[0]))) {
      at = from;
      break;
    }
    found.push(
      ...lines.slice(from, at).map((line): Line => ({ ...line, kind: 'no-words' })),
      joined(row, columns),
    );
    at += columns.length;
  }
  return found.length > columns.length ? { lines: found, end: at } : null;
}

const CARD_LINE = /^(?<head>[^:]{1,60}):\s*(?<cell>\S.*)$/u;

/** A person's card, each line of which names what it states: «Аты-жөнү: …», «Туулган күнү: …»; null where there is none. */
function card(
  lines: readonly Line[],
  start: number,
): { readonly lines: Line[]; readonly end: number } | null {
  const columns: ColumnKind[] = [];
  const row: Line[] = [];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const { head = '', cell = '' } = CARD_LINE.exec(line.printed)?.groups ?? {};
    const kind = cell === '' ? null : columnOf(head);
    if (kind === null || columns.includes(kind)) break;
    columns.push(kind);
    row.push({ ...line, printed: cell });
  }
  const isCard = columns[0] === 'name' && columns.length >= 2;
  return isCard ? { lines: [joined(row, columns, lines.slice(start))], end: start + row.length } : null;
}

function joined(
  row: readonly Line[],
  columns: readonly (ColumnKind | null)[],
  printed: readonly Line[] = row,
): Line {
  const cells = cellsUnder(columns, row.map(bare));
  return {
    ...together(printed.slice(0, row.length)),
    mark: numberIn(cells.number),
    body: legible(cells.name ?? ''),
    cells,
  };
}

function bare(line: Line | undefined): string {
  return line === undefined || line.printed.length > LONGEST_CELL
    ? ''
    : line.printed.replace(/[\s|]+$|^[\s|]+/gu, '');
}

function isBar(line: Line | undefined): boolean {
  return line !== undefined && /^[\s|]+$/u.test(line.printed);
}
