// A document as plain data with named styles; one printer turns it into Google Docs.
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
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: Chart;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** A tag to the letter as it stands in a template, and what comes in its place. */
export interface Filled {
  readonly tag: string;
  readonly text: string;
}

/** An element of the tree's template, with its tags filled in. */
export interface Copied {
  readonly kind: 'copied';
  /** Which element of the template's body, from 0. */
  readonly child: number;
  readonly texts: readonly Filled[];
  /** Of a table: which of its rows, each as often as it is named; null for what is no table. */
  readonly rows: readonly { readonly row: number; readonly texts: readonly Filled[] }[] | null;
}

export type Block = Paragraph | List | DocumentTable | ChartBlock | PageBreak | Copied;

/** The group's own template: its page, its header and footer with their tags filled in. */
export interface Template {
  readonly url: string;
  readonly texts: readonly Filled[];
}

export interface DocumentTree {
  /** The document's name in Drive. */
  readonly name: string;
  /** Stands at the head of every page; null for none. */
  readonly header: string | null;
  readonly footer: string | null;
  readonly blocks: readonly Block[];
  /** Where it is made by a template of the group's. */
  readonly template?: Template;
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
  return { kind: 'table', header, rows, widths, plain: false, ends: false, small: false };
}

/** Columns as wide as one another. */
export const evenWidths = (columns: number): readonly number[] =>
  Array.from({ length: columns }, () => 1 / columns);

/** A first column of that share of the width, for numbers or for names, the others as wide as one another. */
export const afterFirst = (first: number, columns: number): readonly number[] => [
  first,
  ...Array.from({ length: columns - 1 }, () => (1 - first) / (columns - 1)),
];

/** The width that most columns have, of several the widest: such columns may share what the others leave. */
export function commonestWidth(widths: readonly number[]): number | undefined {
  const columns = (width: number) => widths.filter((other) => other === width).length;
  return [...widths].sort((one, other) => columns(other) - columns(one) || other - one)[0];
}

/** A table without lines and header. */
export function pairs(rows: readonly (readonly string[])[], widths: readonly number[]): DocumentTable {
  return { kind: 'table', header: [], rows, widths, plain: true, ends: false, small: false };
}

/** One line with something at each margin: place and date. */
export function line(left: string, right: string): DocumentTable {
  return { ...pairs([[left, right]], [0.5, 0.5]), ends: true };
}
