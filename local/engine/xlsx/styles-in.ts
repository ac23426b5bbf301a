// The looks of cells that a spreadsheet file numbers.
import type { Border, Style } from '@odoo/o-spreadsheet';
import { all, child, type Element, isOn } from './xml.ts';

/** The looks of one cell, as a sheet keeps them. */
export interface LookIn {
  readonly style: Style;
  readonly format: string;
  readonly border: Border;
}

/** The formats that a file names by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'hh:mm a',
  19: 'hh:mm:ss a',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd.mm.yyyy hh:mm',
  45: 'mm:ss',
  46: 'hhhh:mm:ss',
  49: '@',
};
const EDGES: Readonly<Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'>> = {
  thin: 'thin',
  hair: 'thin',
  medium: 'medium',
  thick: 'thick',
  double: 'thick',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dotted: 'dotted',
};
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const HORIZONTAL = ['left', 'center', 'right'] as const;
/** The size of letters that a sheet gives without being asked. */
const USUAL_SIZE = 10;

/** Reads the file's part of styles, with the colours of its theme. */
export class StylesIn {
  readonly looks: readonly LookIn[];
  readonly differences: readonly Style[];
  private readonly theme: readonly string[];

  constructor(styles: Element | undefined, theme: Element | undefined) {
    this.theme = themeColours(theme);
    const formats = new Map(
      all(child(styles, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId, formatCode = '' } }) => [
        Number(numFmtId),
        sheetFormat(formatCode),
      ]),
    );
    const fonts = all(child(styles, 'fonts'), 'font');
    const fills = all(child(styles, 'fills'), 'fill');
    const borders = all(child(styles, 'borders'), 'border');
    const usual = sizeOf(fonts[0]);
    this.looks = all(child(styles, 'cellXfs'), 'xf').map((xf) => {
      const { fontId = 0, fillId = 0, borderId = 0, numFmtId = 0 } = xf.attributes;
      const font = this.letters(fonts[Number(fontId)]);
      const size = sizeOf(fonts[Number(fontId)]);
      return {
        style: {
          ...font,
          ...(size !== undefined && size !== usual && size !== USUAL_SIZE ? { fontSize: size } : {}),
          ...this.fill(fills[Number(fillId)], 'fgColor'),
          ...alignment(child(xf, 'alignment')),
        },
        format: formats.get(Number(numFmtId)) ?? BUILT_IN[Number(numFmtId)] ?? '',
        border: this.border(borders[Number(borderId)]),
      };
    });
    this.differences = all(child(styles, 'dxfs'), 'dxf').map((dxf) => ({
      ...this.letters(child(dxf, 'font')),
      ...this.fill(child(dxf, 'fill'), 'bgColor', 'fgColor'),
    }));
  }

  /** A colour of the file, or undefined where it is the program's own. */
  colour(element: Element | undefined): string | undefined {
    const { rgb, theme, tint } = element?.attributes ?? {};
    if (rgb) return `#${rgb.slice(-6).toLowerCase()}`;
    const base = theme === undefined ? undefined : this.theme[Number(theme)];
    return base && tinted(base, Number(tint ?? 0));
  }

  private letters(font: Element | undefined): Style {
    const has = (name: string) => {
      const element = child(font, name);
      return (
        element !== undefined && element.attributes.val !== 'none' && isOn(element.attributes.val ?? '1')
      );
    };
    const colour = this.colour(child(font, 'color'));
    return {
      ...(has('b') ? { bold: true } : {}),
      ...(has('i') ? { italic: true } : {}),
      ...(has('strike') ? { strikethrough: true } : {}),
      ...(child(font, 'u') && child(font, 'u')?.attributes.val !== 'none' ? { underline: true } : {}),
      ...(colour && colour !== '#000000' ? { textColor: colour } : {}),
    };
  }

  private fill(fill: Element | undefined, ...names: readonly string[]): Style {
    const pattern = child(fill, 'patternFill');
    if (!pattern || pattern.attributes.patternType === 'none') return {};
    const found = names
      .map((name) => this.colour(child(pattern, name)))
      .find((colour) => colour !== undefined);
    return found ? { fillColor: found } : {};
  }

  private border(border: Element | undefined): Border {
    const edges = SIDES.flatMap((side) => {
      const edge = child(border, side);
      const style = EDGES[edge?.attributes.style ?? ''];
      return style ? [[side, { style, color: this.colour(child(edge, 'color')) ?? '#000000' }]] : [];
    });
    return Object.fromEntries(edges) as Border;
  }
}

function sizeOf(font: Element | undefined): number | undefined {
  const size = Number(child(font, 'sz')?.attributes.val);
  return Number.isFinite(size) ? size : undefined;
}

function alignment(element: Element | undefined): Style {
  const { horizontal, vertical, wrapText } = element?.attributes ?? {};
  const align = HORIZONTAL.find((one) => one === horizontal);
  const verticalAlign = vertical === 'center' ? 'middle' : vertical === 'top' ? 'top' : undefined;
  return {
    ...(align ? { align } : {}),
    ...(verticalAlign ? { verticalAlign } : {}),
    ...(isOn(wrapText) ? { wrapping: 'wrap' as const } : {}),
  };
}

function sheetFormat(code: string): string {
  if (/^general$/i.test(code)) return '';
  return (
    code
      .split(';')[0]
      ?.replace(/\[\$-[^\]]*\]/g, '')
      .replace(/\\([.\-/ ,])/g, '$1')
      .replace(/AM\/PM/i, 'a')
      .replace(/\[(h+)\]/i, 'hhhh')
      .replace(/[YMDHS]/g, (letter) => letter.toLowerCase()) ?? ''
  );
}

/** The theme's colours in the order in which styles number them: light before dark. */
function themeColours(theme: Element | undefined): string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const colours = (scheme?.children ?? []).map(({ children: [colour] }) => {
    const { lastClr, val = '000000' } = colour?.attributes ?? {};
    return `#${(lastClr ?? val).toLowerCase()}`;
  });
  const [dark = '#000000', light = '#ffffff', darker = '#000000', lighter = '#ffffff', ...others] = colours;
  return [light, dark, lighter, darker, ...others];
}

/** ECMA-376, 18.8.19: a tint below 0 darkens, above 0 lightens. */
function tinted(colour: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const moved = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${moved.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
