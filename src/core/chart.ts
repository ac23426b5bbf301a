// A chart as plain data: lying bars with their figures beside the names, so that it is read without colour.

export interface ChartSeries {
  /** What tells it from another series; one alone needs no name. */
  readonly name: string;
  /** A bar a category; null where the figure is hidden or not known. */
  readonly values: readonly (number | null)[];
}

export interface Chart {
  readonly title: string;
  /** The names of the bars, with their figures as the document's language writes them. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Percent has an axis from 0 to 100; counts begin at 0. */
  readonly unit: 'percent' | 'count';
}
