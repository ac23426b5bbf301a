/// <reference types="google-apps-script" />
// The charts of a sheet as scripts see, build, change and remove them; bars are the kind that the host draws for scripts.
import { chartsOn } from '../../engine/charts.ts';
import { unwrap } from '../../kernel/service.ts';
import { expectTypes, mismatch } from '../parameters.ts';
import { show } from '../show.ts';
import { type Book, needWrite, placeOf, type Range, type Sheet } from './book.ts';
import { BLANK, type ChartSpec, definitionOf, sizeIn, specOf } from './chart-spec.ts';
import { sheetNumber } from './sheet-number.ts';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;

/** The options that the host can show; another one would be lost without a word. */
const OPTIONS = ['title', 'series', 'legend', 'hAxis', 'width', 'height'];

/** The members of a Sheet that speak of its charts. */
export function sheetCharts(book: Book, sheetId: string): Partial<Sheet> {
  const { engine } = book;
  const write = (member: string) => needWrite(book, `SpreadsheetApp.Sheet.${member}`);
  const figureOf = (spec: ChartSpec): string => {
    const found = chartsOn(engine, sheetId).find(({ chartId }) => chartId === spec.id);
    if (!found) throw new Error('The chart is not on this sheet.');
    return found.figureId;
  };
  return {
    getCharts: () =>
      chartsOn(engine, sheetId).map(({ chartId, definition, row, col, offset }) =>
        embedded(book, specOf(book, sheetId, chartId, definition, { row, col, ...offset })),
      ),
    newChart: () => builder(book, BLANK) as Builder,
    insertChart(chart) {
      write('insertChart');
      const spec = specIn(chart, 'insertChart');
      const { row, col, x, y } = spec.corner ?? { row: 0, col: 0, x: 0, y: 0 };
      const chartId = `${nextNumber(book)}`;
      engine.send('CREATE_CHART', {
        ...{ sheetId, chartId, figureId: `chart-${chartId}`, row, col, offset: { x, y }, size: sizeIn(spec) },
        definition: definitionOf(spec),
      });
    },
    updateChart(chart) {
      write('updateChart');
      const spec = specIn(chart, 'updateChart');
      const ids = { sheetId, chartId: spec.id, figureId: figureOf(spec) };
      engine.send('UPDATE_CHART', { ...ids, definition: definitionOf(spec) });
      const { row, col, x, y } = spec.corner ?? { row: 0, col: 0, x: 0, y: 0 };
      engine.send('UPDATE_FIGURE', { sheetId, figureId: ids.figureId, row, col, offset: { x, y } });
    },
    removeChart(chart) {
      write('removeChart');
      engine.send('DELETE_FIGURE', { sheetId, figureId: figureOf(specIn(chart, 'removeChart')) });
    },
  };
}

/** A chart that was built or that stands on a sheet. */
function embedded(book: Book, spec: ChartSpec): EmbeddedChart {
  const { corner, options, ranges } = spec;
  return show<EmbeddedChart>(book.kernel, 'EmbeddedChart', {
    ...{ $spec: spec },
    getChartId: () => (spec.id === null ? null : sheetNumber(spec.id)),
    getRanges: () => ranges.map(({ sheetId, zone }) => book.range(sheetId, zone)),
    getOptions: () =>
      show<GoogleAppsScript.Charts.ChartOptions>(book.kernel, 'ChartOptions', {
        get: (option: string) => options[option] ?? null,
      }),
    getContainerInfo: () =>
      show<GoogleAppsScript.Spreadsheet.ContainerInfo>(book.kernel, 'ContainerInfo', {
        getAnchorRow: () => (corner?.row ?? 0) + 1,
        getAnchorColumn: () => (corner?.col ?? 0) + 1,
        getOffsetX: () => corner?.x ?? 0,
        getOffsetY: () => corner?.y ?? 0,
      }),
    modify: () => builder(book, spec) as Builder,
  });
}

function builder(book: Book, from: ChartSpec, isBar = false): Builder | BarBuilder {
  let made = from;
  const take = (change: Partial<ChartSpec>) => {
    made = { ...made, ...change };
    return shown;
  };
  const option = (name: string, value: unknown) => {
    if (!OPTIONS.includes(name))
      throw new Error(`The chart option ${name} is not implemented by the local host`);
    return take({ options: { ...made.options, [name]: value } });
  };
  const name = isBar ? 'EmbeddedBarChartBuilder' : 'EmbeddedChartBuilder';
  const shown: BarBuilder = show<BarBuilder>(book.kernel, name, {
    asBarChart: () => builder(book, made, true) as BarBuilder,
    addRange: (range: Range) =>
      take({ ranges: [...made.ranges, placeOf(range, 'SpreadsheetApp.EmbeddedChartBuilder.addRange')] }),
    clearRanges: () => take({ ranges: [] }) as unknown as Builder,
    setTitle(title: string) {
      expectTypes('SpreadsheetApp.EmbeddedBarChartBuilder.setTitle', [title], 'string');
      return option('title', title);
    },
    setRange(min: number, max: number) {
      expectTypes('SpreadsheetApp.EmbeddedBarChartBuilder.setRange', [min, max], 'number', 'number');
      return option('hAxis', { min, max });
    },
    setOption: (name: string, value: unknown) => option(name, value) as unknown as Builder,
    setPosition(row: number, column: number, x: number, y: number) {
      const given = [row, column, x, y];
      if (!given.every(Number.isInteger) || row < 1 || column < 1)
        throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.setPosition', given);
      return take({ corner: { row: row - 1, col: column - 1, x, y } }) as unknown as Builder;
    },
    build: () => embedded(book, made),
  });
  return shown;
}

function specIn(chart: EmbeddedChart, member: string): ChartSpec {
  const { $spec } = (typeof chart === 'object' && chart !== null ? unwrap(chart) : {}) as {
    $spec?: ChartSpec;
  };
  if (!$spec) throw mismatch(`SpreadsheetApp.Sheet.${member}`, [chart]);
  return $spec;
}

/** A number that no chart of the workbook has. */
function nextNumber({ engine }: Book): number {
  const { getters } = engine;
  const numbers = getters.getSheetIds().flatMap((id) => getters.getChartIds(id).map(sheetNumber));
  return Math.max(0, ...numbers) + 1;
}
