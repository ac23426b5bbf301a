// One sheet of a workbook as a part of a spreadsheet file.
import type { CellValue, SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import { helpers } from '../o-spreadsheet.ts';
import { chartsOf } from './charts-out.ts';
import { fileFormula, spilled, wrapped } from './formula-out.ts';
import type { ListsOut } from './lists.ts';
import { cellKey, LAST, laidOut } from './places.ts';
import { wrappedHeight } from './row-height.ts';
import { conditionalFormats, validations } from './rules-out.ts';
import type { StylesOut } from './styles-out.ts';
import { toFileText } from './text.ts';
import { escapeXml, xml } from './xml.ts';

/** What a formula's cell shows, and whether the file can hold the formula as it is. */
export interface Computed {
  readonly value: CellValue;
  readonly format?: string | undefined;
  /** The formula, or null in a cell that another cell's formula spills over. */
  readonly formula: string | null;
  readonly isExcel: boolean;
}

/** What the parts of a sheet need beside its own data. */
export interface SheetContext {
  readonly data: WorkbookData;
  readonly styles: StylesOut;
  readonly lists: ListsOut;
  /** The cells of this sheet that formulas fill, by `cellKey`. */
  readonly computed: ReadonlyMap<number, Computed>;
}

/** The errors that the file format knows. */
const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Pixels as the file measures heights (points) and widths (digits of the base font). */
const points = (pixels: number) => Math.round(pixels * 0.75 * 100) / 100;
const digits = (pixels: number) => Math.round(((pixels - 5) / 7) * 100) / 100;
/** Of rows and columns that nobody has sized, in pixels. */
const DEFAULT = { height: 23, width: 96 };

/** The part of one sheet. */
export function sheetPart(sheet: SheetData, context: SheetContext): string {
  return xml(
    'worksheet',
    { xmlns: MAIN },
    sheet.color
      ? xml('sheetPr', {}, xml('tabColor', { rgb: `FF${sheet.color.slice(1, 7).toUpperCase()}` }))
      : '',
    xml('sheetViews', {}, view(sheet)),
    xml('sheetFormatPr', {
      defaultRowHeight: points(DEFAULT.height),
      defaultColWidth: digits(DEFAULT.width),
    }),
    columns(sheet),
    xml('sheetData', {}, ...rows(sheet, context)),
    merges(sheet),
    conditionalFormats(sheet.conditionalFormats, context.styles),
    validations(sheet.dataValidationRules, context.lists),
    chartsOf(sheet).length > 0 ? xml('drawing', { 'xmlns:r': RELATIONS, 'r:id': 'rId1' }) : '',
  );
}

function view({ panes, areGridLinesVisible }: SheetData): string {
  const { xSplit = 0, ySplit = 0 } = panes ?? {};
  const pane = ySplit > 0 ? (xSplit > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = xml('pane', {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell: helpers.toXC(xSplit, ySplit),
    activePane: pane,
    state: 'frozen',
  });
  return xml(
    'sheetView',
    { showGridLines: areGridLinesVisible !== false, workbookViewId: 0 },
    xSplit + ySplit > 0 ? split : '',
  );
}

function columns({ cols }: SheetData): string {
  const given = Object.entries(cols).filter(([, { size, isHidden }]) => size !== undefined || isHidden);
  if (given.length === 0) return '';
  const nodes = given.map(([index, { size, isHidden }]) =>
    xml('col', {
      min: Number(index) + 1,
      max: Number(index) + 1,
      width: digits(size ?? DEFAULT.width),
      customWidth: true,
      hidden: isHidden || undefined,
    }),
  );
  return xml('cols', {}, ...nodes);
}

function merges({ merges: merged }: SheetData): string {
  if (merged.length === 0) return '';
  return xml('mergeCells', { count: merged.length }, ...merged.map((ref) => xml('mergeCell', { ref })));
}

function rows(sheet: SheetData, context: SheetContext): string[] {
  const byRow = cells(sheet, context);
  const indices = new Set([...byRow.keys(), ...Object.keys(sheet.rows).map(Number)]);
  return [...indices]
    .sort((a, b) => a - b)
    .map((row) => {
      const { size, isHidden } = sheet.rows[row] ?? {};
      const { elements = [], height = 0 } = byRow.get(row) ?? {};
      const attributes = {
        r: row + 1,
        ht: size === undefined ? height || undefined : points(size),
        customHeight: size !== undefined || undefined,
        hidden: isHidden || undefined,
      };
      return xml('row', attributes, ...elements);
    });
}

interface RowCells {
  readonly elements: string[];
  /** That its wrapped texts take, in points; 0 where the usual one does. */
  height: number;
}

/** The cells of a sheet as elements, by row, each row from left to right. Merged cells make no row higher. */
function cells(sheet: SheetData, { data, styles, computed }: SheetContext): Map<number, RowCells> {
  const looks = {
    style: laidOut(sheet.styles),
    format: laidOut(sheet.formats),
    border: laidOut(sheet.borders),
  };
  const merged = laidOut(Object.fromEntries(sheet.merges.map((zone) => [zone, 1])));
  const contents = new Map<number, string>();
  for (const [a1, content] of Object.entries(sheet.cells)) {
    const { row, col } = helpers.toCartesian(a1);
    if (typeof content === 'string') contents.set(cellKey(row, col), content);
  }
  const keys = new Set([...looks.style.keys(), ...looks.format.keys(), ...looks.border.keys()]);
  for (const key of [...contents.keys(), ...computed.keys()]) keys.add(key);
  const byRow = new Map<number, RowCells>();
  for (const key of [...keys].sort((a, b) => a - b)) {
    const [row, col] = [Math.floor(key / (LAST.col + 1)), key % (LAST.col + 1)];
    const result = computed.get(key);
    const ownFormat = data.formats[looks.format.get(key) ?? -1];
    const body = result ? computedCell(result) : literalCell(contents.get(key) ?? '', ownFormat);
    const [styleId, borderId] = [looks.style.get(key) ?? -1, looks.border.get(key) ?? -1];
    const format = ownFormat ?? result?.format;
    const s = styles.remembered(`${styleId} ${borderId} ${body.quoted} ${format}`, () => ({
      style: data.styles[styleId],
      format,
      border: data.borders[borderId],
      quoted: body.quoted,
    }));
    const inRow = byRow.get(row) ?? { elements: [], height: 0 };
    inRow.elements.push(
      xml('c', { r: helpers.toXC(col, row), s: s || undefined, t: body.type }, body.inside),
    );
    if (body.text !== undefined && !merged.has(key)) {
      const width = sheet.cols[col]?.size ?? DEFAULT.width;
      const height = wrappedHeight(body.text, width, data.styles[styleId] ?? {});
      if (height > points(DEFAULT.height)) inRow.height = Math.max(inRow.height, height);
    }
    byRow.set(row, inRow);
  }
  return byRow;
}

interface Body {
  readonly type?: string;
  readonly inside: string;
  /** What it shows, where that is a text. */
  readonly text?: string;
  readonly quoted: boolean;
}

/** A cell that a person or a script filled; a text is written whole, whatever it begins with. */
function literalCell(content: string, format: string | undefined): Body {
  if (content === '') return { inside: '', quoted: false };
  const isText = content.startsWith("'") || format === '@';
  if (!isText && /^(TRUE|FALSE)$/.test(content)) {
    return { type: 'b', inside: xml('v', {}, content === 'TRUE' ? '1' : '0'), quoted: false };
  }
  if (!isText && /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(content)) {
    return { inside: xml('v', {}, content), quoted: false };
  }
  const text = content.startsWith("'") ? content.slice(1) : content;
  const inside = xml('is', {}, xml('t', { 'xml:space': 'preserve' }, escapeXml(toFileText(text))));
  return { type: 'inlineStr', inside, text, quoted: content.startsWith("'") };
}

function computedCell({ value, formula, isExcel }: Computed): Body {
  const written =
    formula === null ? spilled(value) : isExcel ? fileFormula(formula) : wrapped(formula, value);
  const f = xml('f', {}, escapeXml(written));
  if (typeof value === 'number') return { inside: f + xml('v', {}, String(value)), quoted: false };
  if (typeof value === 'boolean')
    return { type: 'b', inside: f + xml('v', {}, value ? '1' : '0'), quoted: false };
  const text = value ?? '';
  const type = ERROR.test(text) ? 'e' : 'str';
  return { type, inside: f + xml('v', {}, escapeXml(toFileText(text))), text, quoted: false };
}
