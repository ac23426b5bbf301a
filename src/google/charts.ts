// Draws a chart by the platform's Charts service, twice as large as it is shown, so that it prints sharply.
import type { Chart } from '#core/chart';

/** In pixels, as it is shown; 620 of them are as wide as the text. */
const WIDTH = 620;
const BAR = 26;
const LETTERS = 11;
const SCALE = 2;
/** Two greys that are told apart in print. */
const COLORS = ['#3c3c3c', '#b4b4b4'];

export interface Picture {
  readonly blob: GoogleAppsScript.Base.Blob;
  /** As it is shown. */
  readonly width: number;
  readonly height: number;
}

/** The chart as a picture. */
export function pictureOf(chart: Chart): Picture {
  const { title, categories, series, unit } = chart;
  const rows = categories.length * series.length;
  const height = BAR * Math.max(rows, 2) + LETTERS * (series.length > 1 ? 9 : 7);
  const builder = Charts.newBarChart()
    .setDataTable(dataOf(chart))
    .setDimensions(WIDTH * SCALE, height * SCALE)
    .setColors(COLORS.slice(0, series.length))
    .setLegendPosition(series.length > 1 ? Charts.Position.BOTTOM : Charts.Position.NONE)
    .setOption('fontSize', LETTERS * SCALE)
    .setOption('chartArea', { left: WIDTH * SCALE * 0.42 });
  if (title !== '') builder.setTitle(title);
  if (unit === 'percent') builder.setRange(0, 100);
  return { blob: builder.build().getAs('image/png'), width: WIDTH, height };
}

function dataOf({ categories, series }: Chart): GoogleAppsScript.Charts.DataTableBuilder {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, '');
  for (const { name } of series) table.addColumn(Charts.ColumnType.NUMBER, name);
  categories.forEach((category, at) => {
    table.addRow([category, ...series.map(({ values }) => values[at] ?? null)]);
  });
  return table;
}
