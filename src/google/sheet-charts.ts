// The charts of a sheet: read, made, changed in their place, removed.
import type { Cells, PutChart, SheetChart, TabRef } from '#core/change';
import type { StandingChart } from '#core/ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A bar with its share of the gaps, and what stands around the bars, in pixels. */
const BAR = 22;
const AROUND = 130;
const WIDTH = 640;

/** The charts on a sheet as they stand. */
export function chartsOn(sheet: Sheet): readonly StandingChart[] {
  return sheet.getCharts().map((chart) => ({
    id: chart.getChartId() ?? 0,
    title: `${chart.getOptions().get('title') ?? ''}`,
    areas: chart.getRanges().map((range) => `${range.getSheet().getSheetId()}!${range.getA1Notation()}`),
    row: chart.getContainerInfo().getAnchorRow(),
  }));
}

/** Makes a chart, or shows other things in the one that is named. */
export function putChart(sheet: Sheet, sheetOf: (tab: TabRef) => Sheet, { at, chart }: PutChart): void {
  const ranges = [chart.labels, ...chart.series.map(({ cells }) => cells)].map((cells) =>
    rangeOf(sheetOf(cells.tab), cells),
  );
  if ('id' in at) {
    const standing = find(sheet, at.id);
    if (standing) sheet.updateChart(drawn(standing.modify().clearRanges(), ranges, chart));
    return;
  }
  const fresh = sheet.newChart().setPosition(at.row, at.column, 0, 0);
  sheet.insertChart(drawn(fresh, ranges, chart));
}

export function removeChart(sheet: Sheet, id: number): void {
  const standing = find(sheet, id);
  if (standing) sheet.removeChart(standing);
}

function find(sheet: Sheet, id: number): EmbeddedChart | undefined {
  return sheet.getCharts().find((chart) => chart.getChartId() === id);
}

function drawn(
  from: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  ranges: readonly Range[],
  { title, series, labels, most }: SheetChart,
): EmbeddedChart {
  const bars = from.asBarChart().setTitle(title).setRange(0, most);
  for (const range of ranges) bars.addRange(range);
  return bars
    .setOption(
      'series',
      Object.fromEntries(
        series.map(({ name }, index) => [index, { labelInLegend: name, dataLabel: 'value' }]),
      ),
    )
    .setOption('legend', { position: 'bottom' })
    .setOption('width', WIDTH)
    .setOption('height', AROUND + BAR * labels.rows * series.length)
    .build();
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Cells): Range {
  return sheet.getRange(row, column, rows, columns);
}
