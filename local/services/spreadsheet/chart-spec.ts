// What a chart shows, between a script's builder and the library's definition of it.
import type { WorkbookChart } from '../../engine/charts.ts';
import { a1OfZone } from './a1.ts';
import type { At, Book } from './book.ts';

/** Where a chart's upper left corner lies: row and column from 0, and pixels beyond. */
export interface Corner {
  readonly row: number;
  readonly col: number;
  readonly x: number;
  readonly y: number;
}

/** A chart as data; `id` null: it stands nowhere yet. `kept` is what the library has of it that a script cannot say. */
export interface ChartSpec {
  readonly id: string | null;
  /** The first holds the labels, each other one a series. */
  readonly ranges: readonly At[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly corner: Corner | null;
  readonly kept: WorkbookChart | null;
}

export const BLANK: ChartSpec = { id: null, ranges: [], options: {}, corner: null, kept: null };

/** Google's size of a new chart, in pixels. */
const SIZE = { width: 600, height: 371 };

/** A chart of bars as the library makes one, with its legend below. */
const NEW = {
  type: 'bar',
  horizontal: true,
  stacked: false,
  aggregated: false,
  showValues: true,
  legendPosition: 'bottom',
};

/** The size that the options ask for. */
export function sizeIn({ options }: ChartSpec): { readonly width: number; readonly height: number } {
  return { width: Number(options.width ?? SIZE.width), height: Number(options.height ?? SIZE.height) };
}

/** The library's definition of a chart of bars. @throws where nothing is to be shown */
export function definitionOf({ ranges, options, kept }: ChartSpec): WorkbookChart {
  const [labels, ...series] = ranges;
  if (labels === undefined || series.length === 0) throw new Error('Charts must have at least one series.');
  const { min, max } = (options.hAxis ?? {}) as { min?: number; max?: number };
  const names = (options.series ?? {}) as Readonly<Record<string, { labelInLegend?: string }>>;
  return {
    ...(kept ?? NEW),
    title: { text: String(options.title ?? '') },
    dataSource: {
      type: 'range',
      dataSets: series.map((at, index) => ({ dataSetId: `${index}`, dataRange: a1In(at) })),
      dataSetsHaveTitle: false,
      labelRange: a1In(labels),
    },
    dataSetStyles: Object.fromEntries(
      series.map((_, index) => [`${index}`, { label: names[`${index}`]?.labelInLegend ?? '' }]),
    ),
    axesDesign: { x: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) } },
  };
}

/** What a script may know of a chart that stands on a sheet. */
export function specOf(
  book: Book,
  sheetId: string,
  id: string,
  definition: WorkbookChart,
  corner: Corner,
): ChartSpec {
  const { dataSource, dataSetStyles, title } = definition;
  const sets = dataSource?.type === 'range' ? dataSource : null;
  const ranges = [sets?.labelRange, ...(sets?.dataSets ?? []).map(({ dataRange }) => dataRange)];
  const labels = Object.entries(dataSetStyles ?? {}).map(
    ([key, { label }]) => [key, { labelInLegend: label ?? '' }] as const,
  );
  return {
    id,
    corner,
    kept: definition,
    ranges: ranges.flatMap((a1) => (a1 === undefined ? [] : [placeOfA1(book, sheetId, a1)])),
    options: {
      title: title?.text ?? '',
      series: Object.fromEntries(labels),
      ...(definition.axesDesign?.x ? { hAxis: definition.axesDesign.x } : {}),
    },
  };
}

function a1In({ book, sheetId, zone }: At): string {
  return `'${book.engine.getters.getSheetName(sheetId).replaceAll("'", "''")}'!${a1OfZone(zone)}`;
}

function placeOfA1(book: Book, own: string, a1: string): At {
  const { sheetId, zone } = book.engine.getters.getRangeFromSheetXC(own, a1);
  return { book, sheetId, zone };
}
