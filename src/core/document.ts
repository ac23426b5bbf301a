// A document as plain data with named styles; the room `docx` turns it into a file.
import type { Chart } from './chart.ts';

export type ParagraphStyle =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'subheading'
  | 'body'
  | 'centered'
  | 'right'
  /** Stands above a table or a chart and stays with it. */
  | 'caption'
  | 'note';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

export interface DocumentTable {
  readonly kind: 'table';
  /** The first row repeats on every page where the platform can. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the page's width, one a column. */
  readonly widths: readonly number[];
  /** No lines: signatures, pairs of words and values. */
  readonly plain: boolean;
  /** The last column ends at the right margin. */
  readonly ends: boolean;
  /** Many columns: smaller letters. */
  readonly small: boolean;
  /** Cells are left blank to be written in: columns are as wide as they are shared out, whatever stands in them. */
  readonly byHand: boolean;
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: Chart;
}

/** A photo; its caption is a separate paragraph below it. */
export interface Picture {
  readonly kind: 'picture';
  /** A JPEG or PNG file in base64. */
  readonly data: string;
  /** What is seen in it, for those who do not see it. */
  readonly alt: string;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block = Paragraph | List | DocumentTable | ChartBlock | Picture | PageBreak;

export interface DocumentTree {
  /** The document's name in Drive. */
  readonly name: string;
  /** Stands at the head of every page; null for none. */
  readonly header: string | null;
  readonly footer: string | null;
  readonly blocks: readonly Block[];
}

export const paragraph = (style: ParagraphStyle, text: string): Paragraph => ({
  kind: 'paragraph',
  style,
  text,
});
export const list = (items: readonly string[], ordered = false): List => ({ kind: 'list', ordered, items });
export const chartBlock = (chart: Chart): ChartBlock => ({ kind: 'chart', chart });
export const pageBreak: PageBreak = { kind: 'pageBreak' };

export function grid(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): DocumentTable {
  return { kind: 'table', header, rows, widths, plain: false, ends: false, small: false, byHand: false };
}

/** A table in which people write by hand. */
export const formOf = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): DocumentTable => ({ ...grid(header, rows, widths), byHand: true });

/** Columns as wide as one another. */
export const evenWidths = (columns: number): readonly number[] =>
  Array.from({ length: columns }, () => 1 / columns);

/** A first column of that share of the width, for numbers or for names, the others as wide as one another. */
export const afterFirst = (first: number, columns: number): readonly number[] => [
  first,
  ...Array.from({ length: columns - 1 }, () => (1 - first) / (columns - 1)),
];

/** A table without lines and header. */
export function pairs(rows: readonly (readonly string[])[], widths: readonly number[]): DocumentTable {
  return { kind: 'table', header: [], rows, widths, plain: true, ends: false, small: false, byHand: false };
}

/** One line with something at each margin: place and date. */
export function line(left: string, right: string): DocumentTable {
  return { ...pairs([[left, right]], [0.5, 0.5]), ends: true };
}
