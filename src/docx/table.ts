// Tables: absolute widths, head rows that repeat and stand with their first row, rows that stay whole.
import type { DocumentTable } from '#core/document';
import { bound } from './binding.ts';
import { columnsOf, PADDING } from './columns.ts';
import { widthOf } from './letter-widths.ts';
import { PAGE, ROOM, SIZE } from './page.ts';
import { type Look, paragraphOf, runs } from './paragraphs.ts';
import { element } from './xml.ts';

const GRID_SIZE = 10;
const SMALL_SIZE = 8;
/** A table without lines up to this many rows stands on one page: signatures, a sum. */
const TOGETHER = 8;
/** A row that fills more of a page than this may break across pages. */
const TALL = (PAGE.height - PAGE.top - PAGE.bottom) * 0.6;
const LINE_HEIGHT = 1.25;

/** Cells of one row. */
interface Row {
  readonly cells: readonly string[];
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

export function table({ header, rows, widths: shares, plain, ends, small, byHand }: DocumentTable): string {
  const columns = columnsOf({
    header: header.map(bound),
    rows: rows.map((row) => row.map(bound)),
    shares,
    room: ROOM,
    size: plain ? SIZE : small ? SMALL_SIZE : GRID_SIZE,
    byTexts: header.length > 0 && !small && !byHand,
  });
  const isShort = plain && rows.length <= TOGETHER;
  const all: readonly Row[] = [
    ...(header.length > 0 ? [{ cells: header, isHead: true, keepNext: rows.length > 0 }] : []),
    ...rows.map((cells, index) => ({ cells, isHead: false, keepNext: isShort && index < rows.length - 1 })),
  ];
  const look = { plain, ends, size: columns.size };
  return tableOf(
    columns.widths,
    plain,
    all.map((row) => rowOf(row, columns.widths, look)),
  );
}

/** A table of ready rows. */
export function tableOf(widths: readonly number[], plain: boolean, rows: readonly string[]): string {
  const width = widths.reduce((all, one) => all + one, 0);
  const line = {
    'w:val': plain ? 'nil' : 'single',
    ...(plain ? {} : { 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }),
  };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      element('w:tblBorders', {}, ...sides.map((side) => element(`w:${side}`, line))),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        ...['left', 'right'].map((side) => element(`w:${side}`, { 'w:w': PADDING, 'w:type': 'dxa' })),
      ),
    ),
    element('w:tblGrid', {}, ...widths.map((one) => element('w:gridCol', { 'w:w': one }))),
    ...rows,
  );
}

interface TableLook {
  readonly plain: boolean;
  readonly ends: boolean;
  readonly size: number;
}

function rowOf({ cells, isHead, keepNext }: Row, widths: readonly number[], look: TableLook): string {
  const isTall = heightOf(cells, widths, look.size) > TALL;
  return rowWith(
    { isHead, mayBreak: isTall },
    widths.map((width, column) => {
      const align = look.ends && column === widths.length - 1 ? 'right' : 'left';
      const own: Look = { size: look.size, bold: isHead, after: 0, align, keepNext };
      return cellOf(
        width,
        paragraphOf(own, runs(cells[column] ?? '', own)),
        atMargin(look, column, widths.length),
      );
    }),
  );
}

/** A row of ready cells. */
export function rowWith(
  { isHead = false, mayBreak = false }: { readonly isHead?: boolean; readonly mayBreak?: boolean },
  cells: readonly string[],
): string {
  const properties = [mayBreak ? '' : element('w:cantSplit'), isHead ? element('w:tblHeader') : ''].join('');
  return element('w:tr', {}, properties === '' ? '' : element('w:trPr', {}, properties), ...cells);
}

/** A cell of ready paragraphs. */
export function cellOf(width: number, content: string, ...properties: readonly string[]): string {
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), ...properties),
    content,
  );
}

/** A table without lines begins where the text does; a line of two ends there too. */
function atMargin({ plain, ends }: TableLook, column: number, columns: number): string {
  const sides = [plain && column === 0 ? 'left' : '', plain && ends && column === columns - 1 ? 'right' : ''];
  const margins = sides.filter((side) => side !== '');
  if (margins.length === 0) return '';
  return element(
    'w:tcMar',
    {},
    ...margins.map((side) => element(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })),
  );
}

/** About how high a row is, in twips. */
function heightOf(cells: readonly string[], widths: readonly number[], size: number): number {
  const lines = widths.map((width, column) =>
    (cells[column] ?? '')
      .split('\n')
      .reduce((all, line) => all + Math.max(1, Math.ceil(widthOf(line, size) / (width - 2 * PADDING))), 0),
  );
  return Math.max(...lines) * size * 20 * LINE_HEIGHT;
}
