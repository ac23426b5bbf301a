// The charts of bars on a sheet of a spreadsheet file, as figures of the sheet's data.
import type { WorkbookChart } from '../charts.ts';
import { all, child, type Element } from './xml.ts';

const EMU = 9525;
/** Of a chart whose file says only between which cells it lies. */
const SIZE = { width: 600, height: 371 };

/** A chart's part and where its drawing puts it. */
export interface ChartIn {
  readonly anchor: Element;
  readonly part: Element;
}

/** The anchors of a drawing with the relation that each names. */
export function anchorsIn(drawing: Element): readonly { readonly anchor: Element; readonly id: string }[] {
  return drawing.children.flatMap((anchor) => {
    const data = child(child(child(anchor, 'graphicFrame'), 'graphic'), 'graphicData');
    const id = child(data, 'chart')?.attributes.id;
    return id === undefined ? [] : [{ anchor, id }];
  });
}

/** A figure of the sheet's data under a number that no other chart has; null where the chart is none of bars. */
export function figureIn({ anchor, part }: ChartIn, number: number): object | null {
  const definition = barsIn(part);
  if (definition === null) return null;
  const from = child(anchor, 'from');
  const count = (element: Element | undefined, name: string) => Number(child(element, name)?.text ?? 0);
  const { cx, cy } = child(anchor, 'ext')?.attributes ?? {};
  return {
    id: `chart-${number}`,
    tag: 'chart',
    col: count(from, 'col'),
    row: count(from, 'row'),
    offset: { x: Math.round(count(from, 'colOff') / EMU), y: Math.round(count(from, 'rowOff') / EMU) },
    width: cx === undefined ? SIZE.width : Math.round(Number(cx) / EMU),
    height: cy === undefined ? SIZE.height : Math.round(Number(cy) / EMU),
    data: { ...definition, chartId: `${number}` },
  };
}

function barsIn(part: Element): WorkbookChart | null {
  const chart = child(part, 'chart');
  const area = child(chart, 'plotArea');
  const bars = child(area, 'barChart');
  if (bars === undefined) return null;
  const series = all(bars, 'ser');
  const sets = series.flatMap((one, index) => {
    const range = rangeIn(child(one, 'val'));
    return range === null ? [] : [{ dataSetId: `${index}`, dataRange: range, label: nameOf(one) }];
  });
  const labels = rangeIn(child(series[0], 'cat'));
  const scaling = child(child(area, 'valAx'), 'scaling');
  const bound = (name: 'min' | 'max') => {
    const value = child(scaling, name)?.attributes.val;
    return value === undefined ? {} : { [name]: Number(value) };
  };
  const definition = {
    type: 'bar',
    horizontal: child(bars, 'barDir')?.attributes.val === 'bar',
    stacked: false,
    aggregated: false,
    showValues: true,
    legendPosition: 'bottom',
    title: { text: textsIn(child(child(chart, 'title'), 'tx')) },
    dataSource: {
      type: 'range' as const,
      dataSets: sets.map(({ dataSetId, dataRange }) => ({ dataSetId, dataRange })),
      dataSetsHaveTitle: false,
      ...(labels === null ? {} : { labelRange: labels }),
    },
    dataSetStyles: Object.fromEntries(sets.map(({ dataSetId, label }) => [dataSetId, { label }])),
    axesDesign: { x: { ...bound('min'), ...bound('max') } },
  };
  return definition;
}

/** The cells of a series or of labels, whichever way they are referred to. */
function rangeIn(holder: Element | undefined): string | null {
  const found = holder?.children.map((one) => child(one, 'f')?.text).find((text) => text !== undefined);
  return found === undefined ? null : found.replaceAll('$', '');
}

function nameOf(series: Element): string {
  const tx = child(series, 'tx');
  return child(tx, 'v')?.text ?? textsIn(tx);
}

/** The texts of a title or of a remembered name, in their order. */
function textsIn(element: Element | undefined): string {
  if (element === undefined) return '';
  if (element.name === 't' || element.name === 'v') return element.text;
  return element.children.map(textsIn).join('');
}
