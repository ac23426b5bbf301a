// One sheet of a spreadsheet file as the sheet's data.
import type { Border, SheetData, Style } from '@odoo/o-spreadsheet';
import { helpers } from '../o-spreadsheet.ts';
import { isDateFormat } from '../serial.ts';
import { NEW_SHEET } from '../sheet-size.ts';
import { contentIn } from './cells-in.ts';
import { zoneOf } from './places.ts';
import { type Place, type Reach, reachOf } from './reach.ts';
import { conditionalFormatsIn, validationsIn } from './rules-in.ts';
import { SharedFormulas } from './shared-formulas.ts';
import type { StylesIn } from './styles-in.ts';
import { all, child, type Element, isOn } from './xml.ts';

/** Distinct things of the workbook, each under a number that sheets use. */
export class Pool<T extends object> {
  readonly items: Record<number, T> = {};
  private readonly numbers = new Map<string, number>();

  /** The number of `item`. */
  number(item: T): number {
    const key = JSON.stringify(item);
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    this.items[number] = item;
    return number;
  }
}

/** What all sheets of a file share. */
export interface FileContext {
  readonly strings: readonly string[];
  readonly from1904: boolean;
  readonly styles: StylesIn;
  readonly stylePool: Pool<Style>;
  readonly borderPool: Pool<Border>;
  readonly formatNumbers: Map<string, number>;
  readonly list: (a1: string) => string[];
  /** Told of a cell that lies too far from all others to be taken. */
  readonly far: (sheet: string, a1: string, content: string) => void;
}
/** Where a sheet stands in its file. */
export interface SheetPlace {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
}

/** Pixels from the file's points and digits. */
const ofPoints = (points: string) => Math.round(Number(points) / 0.75);
const ofDigits = (digits: string) => Math.round(Number(digits) * 7 + 5);

/** The data of the sheet whose part is `worksheet`. */
export function sheetIn(place: SheetPlace, worksheet: Element, file: FileContext): SheetData {
  const { cells, styles, formats, borders, rows, reach } = cellsIn(worksheet, place.name, file);
  const rowNumber = Math.max(NEW_SHEET.rows, reach.rows);
  const colNumber = Math.max(NEW_SHEET.cols, reach.cols);
  const context = { rows: rowNumber, cols: colNumber, differences: file.styles.differences, list: file.list };
  const view = all(child(worksheet, 'sheetViews'), 'sheetView')[0];
  const { xSplit = 0, ySplit = 0, state } = child(view, 'pane')?.attributes ?? {};
  const colour = file.styles.colour(child(child(worksheet, 'sheetPr'), 'tabColor'));
  return {
    ...place,
    rowNumber,
    colNumber,
    cells,
    styles,
    formats,
    borders,
    rows,
    cols: columnsIn(worksheet, colNumber),
    merges: mergesIn(worksheet, { rows: rowNumber, cols: colNumber }),
    figures: [],
    tables: [],
    conditionalFormats: conditionalFormatsIn(worksheet, context),
    dataValidationRules: validationsIn(worksheet, context),
    areGridLinesVisible: view?.attributes.showGridLines !== '0',
    ...(state === 'frozen' ? { panes: { xSplit: Number(xSplit), ySplit: Number(ySplit) } } : {}),
    ...(colour ? { color: colour } : {}),
  };
}

type Kept = Pick<SheetData, 'styles' | 'formats' | 'borders' | 'rows'> & { cells: Record<string, string> };

interface CellIn extends Place {
  readonly content: string;
  readonly look: StylesIn['looks'][number] | undefined;
}

function cellsIn(worksheet: Element, sheet: string, file: FileContext): Kept & { reach: Reach } {
  const kept: Kept = { cells: {}, styles: {}, formats: {}, borders: {}, rows: {} };
  const { found, headers } = everyCell(worksheet, file);
  const reach = reachOf(
    found.filter(({ content }) => content !== ''),
    NEW_SHEET,
  );
  const size = { rows: Math.max(reach.rows, NEW_SHEET.rows), cols: Math.max(reach.cols, NEW_SHEET.cols) };
  for (const [row, header] of headers) if (row < size.rows) kept.rows[row] = header;
  for (const { row, col, content, look } of found) {
    const a1 = helpers.toXC(col, row);
    if (row >= size.rows || col >= size.cols) {
      if (content !== '') file.far(sheet, a1, content);
      continue;
    }
    if (content !== '') kept.cells[a1] = look?.format === '@' ? unquoted(content) : content;
    if (look && Object.keys(look.style).length > 0) kept.styles[a1] = file.stylePool.number(look.style);
    if (look && Object.keys(look.border).length > 0) kept.borders[a1] = file.borderPool.number(look.border);
    if (look?.format) kept.formats[a1] = formatNumber(look.format, file.formatNumbers);
  }
  return { ...kept, reach };
}

type Header = NonNullable<ReturnType<typeof headerOf>>;

/** All cells of a sheet as they stand in its part, and what is stated of its rows. */
function everyCell(worksheet: Element, file: FileContext) {
  const context = { strings: file.strings, from1904: file.from1904, shared: new SharedFormulas() };
  const found: CellIn[] = [];
  const headers = new Map<number, Header>();
  let row = -1;
  for (const element of all(child(worksheet, 'sheetData'), 'row')) {
    row = element.attributes.r === undefined ? row + 1 : Number(element.attributes.r) - 1;
    const header = headerOf(element);
    if (header) headers.set(row, header);
    let col = -1;
    for (const cell of all(element, 'c')) {
      col = cell.attributes.r === undefined ? col + 1 : helpers.toCartesian(cell.attributes.r).col;
      const look = file.styles.looks[Number(cell.attributes.s ?? 0)];
      found.push({ row, col, content: contentIn(cell, row, col, isDateFormat(look?.format), context), look });
    }
  }
  return { found, headers };
}

function mergesIn(worksheet: Element, { rows, cols }: Reach): string[] {
  return all(child(worksheet, 'mergeCells'), 'mergeCell')
    .map(({ attributes }) => attributes.ref ?? '')
    .filter((ref) => {
      if (ref === '') return false;
      const { bottom, right } = zoneOf(ref);
      return bottom < rows && right < cols;
    });
}

/** A text in a plain text cell needs its apostrophe only where it would be a formula. */
function unquoted(content: string): string {
  return /^'[^=']/.test(content) ? content.slice(1) : content;
}

function formatNumber(format: string, numbers: Map<string, number>): number {
  const number = numbers.get(format) ?? numbers.size + 1;
  numbers.set(format, number);
  return number;
}

function headerOf({ attributes: { ht, customHeight, hidden } }: Element) {
  const size = ht !== undefined && isOn(customHeight) ? { size: ofPoints(ht) } : {};
  if (!isOn(hidden)) return 'size' in size ? size : null;
  return { ...size, isHidden: true };
}

function columnsIn(worksheet: Element, colNumber: number): SheetData['cols'] {
  const cols: SheetData['cols'] = {};
  for (const { attributes } of all(child(worksheet, 'cols'), 'col')) {
    const { min = '1', max = min, width, hidden } = attributes;
    for (let index = Number(min) - 1; index < Math.min(Number(max), colNumber); index++) {
      cols[index] = {
        ...(width === undefined ? {} : { size: ofDigits(width) }),
        ...(isOn(hidden) ? { isHidden: true } : {}),
      };
    }
  }
  return cols;
}
