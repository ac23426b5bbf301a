// What an action asks to be done to the workbook: a list of plain changes, applied in order.
import type { Grid } from './cell.ts';

/** A tab by its id, or by its name where the same list of changes makes it. */
export type TabRef = number | string;

/** Rows and columns count from 1. */
export interface Area {
  readonly tab: TabRef;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Makes a tab as the `index`-th, from 0. */
export interface MakeTab {
  readonly kind: 'makeTab';
  readonly name: string;
  readonly index: number;
}

/** In which time zone the workbook shows its dates. */
export interface SetTimeZone {
  readonly kind: 'timeZone';
  readonly zone: string;
}

/** By which locale the workbook reads what people type: which texts are dates, which sign is decimal. */
export interface SetLocale {
  readonly kind: 'locale';
  readonly locale: string;
}

/** A tab's colour, and how many rows and columns it has at the least. */
export interface ShapeTab {
  readonly kind: 'shapeTab';
  readonly tab: TabRef;
  readonly color: string;
  readonly rows: number;
  readonly columns: number;
}

export interface ShowTab {
  readonly kind: 'showTab';
  readonly tab: TabRef;
  readonly shown: boolean;
}

/** Writes cells; text stays text, whatever it begins with. */
export interface WriteCells {
  readonly kind: 'cells';
  readonly tab: TabRef;
  readonly row: number;
  readonly column: number;
  readonly cells: Grid;
}

/**
 * Writes a block of the product's own texts, of which those that begin with `=` are formulas, in English names with `;`
 * between arguments. Nothing of people's goes here.
 */
export interface WriteFormulas {
  readonly kind: 'formulas';
  readonly tab: TabRef;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

export interface InsertRow {
  readonly kind: 'insertRow';
  readonly tab: TabRef;
  readonly before: number;
}

/** Takes apart whatever is merged with a cell of the area; each merge keeps what its first cell holds. */
export interface Unmerge extends Area {
  readonly kind: 'unmerge';
}

/** How a sheet stands: one row hidden, so many rows and, in a new sheet, columns frozen. */
export interface Frame {
  readonly kind: 'frame';
  readonly tab: TabRef;
  readonly hiddenRow: number;
  readonly frozenRows: number;
  readonly frozenColumns?: number;
}

/** One width for columns side by side. */
export interface Width {
  readonly kind: 'width';
  readonly tab: TabRef;
  readonly column: number;
  readonly columns: number;
  readonly pixels: number;
}

/** `machine`: keys by which the product finds its rows; people have no need to read them. */
export type Look = 'title' | 'header' | 'computed' | 'wrapped' | 'machine' | 'date';

/** One look for several areas of a tab. */
export interface Style {
  readonly kind: 'style';
  readonly tab: TabRef;
  readonly areas: readonly Omit<Area, 'tab'>[];
  readonly look: Look;
}

export type Accepts =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'tick' };

/** Offers what a cell takes; what does not fit may still be typed, and gets a verdict. */
export interface Validate extends Area {
  readonly kind: 'validate';
  readonly accepts: Accepts;
}

/** Highlights cells of an area by formulas; the sheet's rules whose formula holds `marker` are replaced, all others stay. */
export interface Highlight extends Area {
  readonly kind: 'highlight';
  readonly marker: string;
  readonly rules: readonly { readonly formula: string; readonly background: string }[];
}

/** Protects an area with a warning; people may go on past it. */
export interface Protect extends Area {
  readonly kind: 'protect';
  readonly description: string;
}

/** Cells of a tab that stood before. */
export interface Cells extends Omit<Area, 'tab'> {
  readonly tab: number;
}

/** A chart of lying bars over cells: the names of the bars, and a column of figures a series. */
export interface SheetChart {
  readonly title: string;
  readonly labels: Cells;
  readonly series: readonly { readonly name: string; readonly cells: Cells }[];
  /** Where the axis of the figures ends; it begins at 0. */
  readonly most: number;
}

/** Shows a chart on a tab: a new one at a cell, or in the place of one that stands there and keeps its own. */
export interface PutChart {
  readonly kind: 'chart';
  readonly tab: TabRef;
  readonly at: { readonly row: number; readonly column: number } | { readonly id: number };
  readonly chart: SheetChart;
}

export interface RemoveChart {
  readonly kind: 'removeChart';
  readonly tab: TabRef;
  readonly id: number;
}

/** Puts the current user's cursor on a cell. */
export interface Activate {
  readonly kind: 'activate';
  readonly tab: TabRef;
  readonly row: number;
  readonly column: number;
}

export type Change =
  | MakeTab
  | ShapeTab
  | ShowTab
  | SetTimeZone
  | SetLocale
  | WriteCells
  | WriteFormulas
  | InsertRow
  | Unmerge
  | Frame
  | Width
  | Style
  | Validate
  | Highlight
  | Protect
  | PutChart
  | RemoveChart
  | Activate;
