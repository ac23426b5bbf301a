// The styles of a workbook as a spreadsheet file numbers them.
import type { Border, Style } from '@odoo/o-spreadsheet';
import { xml } from './xml.ts';

/** The looks of one cell. */
export interface Look {
  readonly style?: Style | undefined;
  readonly format?: string | undefined;
  readonly border?: Border | undefined;
  /** Whether it holds a text that Excel would otherwise read as a formula or a number once it is edited. */
  readonly quoted?: boolean;
}

const FIRST_OWN_FORMAT = 164;
const BASE = { size: 10, name: 'Arial' };
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Collects looks and gives each its number; `file()` is the part that lists them. */
export class StylesOut {
  private readonly fonts = new Numbered(font({}));
  private readonly fills = new Numbered(
    xml('fill', {}, xml('patternFill', { patternType: 'none' })),
    xml('fill', {}, xml('patternFill', { patternType: 'gray125' })),
  );
  private readonly borders = new Numbered(border({}));
  private readonly formats = new Numbered();
  private readonly looks = new Numbered(
    xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  );
  private readonly differences = new Numbered();
  private readonly known = new Map<string, number>();

  /** The number of looks that `key` stands for; they are made out once. */
  remembered(key: string, look: () => Look): number {
    const known = this.known.get(key) ?? this.number(look());
    this.known.set(key, known);
    return known;
  }

  /** The number of a cell's looks. */
  private number({ style = {}, format, border: edges, quoted }: Look): number {
    const numFmtId = format ? this.formatNumber(format) : 0;
    const align = alignment(style);
    return this.looks.number(
      xml(
        'xf',
        {
          numFmtId,
          fontId: this.fonts.number(font(style)),
          fillId: style.fillColor ? this.fills.number(fill(style.fillColor)) : 0,
          borderId: edges ? this.borders.number(border(edges)) : 0,
          xfId: 0,
          applyNumberFormat: numFmtId > 0 || undefined,
          applyFont: true,
          applyFill: true,
          applyBorder: true,
          applyAlignment: align !== '' || undefined,
          quotePrefix: quoted || undefined,
        },
        align,
      ),
    );
  }

  /** The number of the looks that a conditional format gives. */
  difference({ fillColor, textColor, bold, italic, strikethrough, underline }: Style): number {
    const letters = [
      bold ? xml('b', {}) : '',
      italic ? xml('i', {}) : '',
      strikethrough ? xml('strike', {}) : '',
      underline ? xml('u', {}) : '',
      textColor ? xml('color', { rgb: argb(textColor) }) : '',
    ].join('');
    const pattern = fillColor
      ? xml(
          'patternFill',
          { patternType: 'solid' },
          xml('fgColor', { rgb: argb(fillColor) }),
          xml('bgColor', { rgb: argb(fillColor) }),
        )
      : '';
    const parts = [letters && xml('font', {}, letters), pattern && xml('fill', {}, pattern)];
    return this.differences.number(xml('dxf', {}, ...parts));
  }

  file(): string {
    const own = this.formats.list.map((formatCode, index) =>
      xml('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    return xml(
      'styleSheet',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
      own.length > 0 ? xml('numFmts', { count: own.length }, ...own) : '',
      listed('fonts', this.fonts),
      listed('fills', this.fills),
      listed('borders', this.borders),
      xml('cellStyleXfs', { count: 1 }, xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      listed('cellXfs', this.looks),
      xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      listed('dxfs', this.differences),
    );
  }

  private formatNumber(format: string): number {
    if (format === '@') return 49;
    return FIRST_OWN_FORMAT + this.formats.number(excelFormat(format));
  }
}

/** Distinct texts in the order in which they came. */
class Numbered {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const text of first) this.number(text);
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

function listed(name: string, { list }: Numbered): string {
  return xml(name, { count: list.length }, ...list);
}

function font({ bold, italic, strikethrough, underline, fontSize, textColor }: Style): string {
  return xml(
    'font',
    {},
    bold ? xml('b', {}) : '',
    italic ? xml('i', {}) : '',
    strikethrough ? xml('strike', {}) : '',
    underline ? xml('u', {}) : '',
    xml('sz', { val: fontSize ?? BASE.size }),
    textColor ? xml('color', { rgb: argb(textColor) }) : '',
    xml('name', { val: BASE.name }),
  );
}

function fill(colour: string): string {
  const pattern = xml('patternFill', { patternType: 'solid' }, xml('fgColor', { rgb: argb(colour) }));
  return xml('fill', {}, pattern);
}

function border(edges: Border): string {
  const sides = SIDES.map((side) => {
    const edge = edges[side];
    return edge ? xml(side, { style: edge.style }, xml('color', { rgb: argb(edge.color) })) : xml(side, {});
  });
  return xml('border', {}, ...sides, xml('diagonal', {}));
}

function alignment({ align, verticalAlign, wrapping }: Style): string {
  if (!align && !verticalAlign && wrapping !== 'wrap') return '';
  return xml('alignment', {
    horizontal: align,
    vertical: verticalAlign === 'middle' ? 'center' : verticalAlign,
    wrapText: wrapping === 'wrap' || undefined,
  });
}

function excelFormat(format: string): string {
  return format.replace(/ a$/, ' AM/PM').replace(/hhhh/g, '[hh]');
}

function argb(colour: string): string {
  return `FF${colour.slice(1, 7).toUpperCase()}`;
}
