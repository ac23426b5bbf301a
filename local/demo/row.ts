// What a row of the demo year is: cells by column keys, as a person types them, and the rules that the row trips.

/** A text, a number or a day, `2025-03-14`. Choices stand in their Kyrgyz words. */
export type Typed = string | number;

export interface DemoRow {
  /** The number that the product has given the row, or will give it. */
  readonly number: string;
  /** What is typed; a row that stands already keeps its other cells. */
  readonly cells: Readonly<Record<string, Typed>>;
  /** Ids of the rules that the row violates, each once. */
  readonly trips: readonly string[];
}

export interface DemoSheet {
  readonly sheet: string;
  readonly rows: readonly DemoRow[];
  /** Ids of the rules that the sheet as a whole violates. */
  readonly trips: readonly string[];
}

type Cells = DemoRow['cells'];

/** A row that violates `trips`. */
export const row = (number: string, cells: Cells, ...trips: readonly string[]): DemoRow => ({
  number,
  cells,
  trips,
});

/** A sheet that as a whole violates `trips`. */
export const sheet = (key: string, rows: readonly DemoRow[], ...trips: readonly string[]): DemoSheet => ({
  sheet: key,
  rows,
  trips,
});
