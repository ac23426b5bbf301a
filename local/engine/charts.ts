// The charts of a workbook as the library holds them: where each lies and what it shows.
import type { Engine } from './engine.ts';

/** The parts of a chart's definition that the host reads and writes, of whatever type it is. */
export interface WorkbookChart {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly title?: { readonly text?: string };
  readonly dataSource?:
    | {
        readonly type: 'range';
        readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
        readonly dataSetsHaveTitle: boolean;
        readonly labelRange?: string;
      }
    | { readonly type: 'none' };
  readonly dataSetStyles?: Readonly<Record<string, { readonly label?: string }>>;
  readonly axesDesign?: { readonly x?: { readonly min?: number; readonly max?: number } };
}

/** A chart and the figure in which it lies on its sheet. */
export interface PlacedChart {
  readonly chartId: string;
  readonly figureId: string;
  readonly row: number;
  readonly col: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly definition: WorkbookChart;
}

/** The charts of a sheet, in the order in which they were made. */
export function chartsOn({ getters }: Engine, sheetId: string): readonly PlacedChart[] {
  const figures = new Map(getters.getFigures(sheetId).map((figure) => [figure.id, figure]));
  return getters.getChartIds(sheetId).flatMap((chartId) => {
    const figureId = getters.getFigureIdFromChartId(chartId);
    const figure = figures.get(figureId);
    if (figure === undefined) return [];
    const { row, col, offset, width, height } = figure;
    const definition = getters.getChartDefinition(chartId) as WorkbookChart;
    return [{ chartId, figureId, row, col, offset, width, height, definition }];
  });
}
