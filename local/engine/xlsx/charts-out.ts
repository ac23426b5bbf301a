// The charts of a sheet as parts of a spreadsheet file: a drawing that says where each lies, and a part a chart.
import type { SheetData } from '@odoo/o-spreadsheet';
import type { WorkbookChart } from '../charts.ts';
import { fixed } from './places.ts';
import { toFileText } from './text.ts';
import { escapeXml, xml } from './xml.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What a file measures drawings in, to the pixel. */
const EMU = 9525;
/** Of the series one after another, distinguished in grey print too. */
const COLOURS = ['8AB4E8', '1F5AA6', 'C27C0E', '5B8C3A', '7A4FA3', 'B5473C'];
const AXES = { categories: 1, values: 2 } as const;

interface Figure {
  readonly tag: string;
  readonly row: number;
  readonly col: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly data: WorkbookChart;
}

/** The charts of a sheet that a file can hold: bars, upright or lying. */
export function chartsOf({ figures }: SheetData): readonly Figure[] {
  return (figures as unknown as readonly Figure[]).filter(
    ({ tag, data }) => tag === 'chart' && data.type === 'bar' && data.dataSource?.type === 'range',
  );
}

/** The drawing part of a sheet; its `rId1`, `rId2`… are the parts of `charts`. */
export function drawingPart(charts: readonly Figure[]): string {
  return xml(
    'xdr:wsDr',
    { 'xmlns:xdr': `${DRAWING}/spreadsheetDrawing`, 'xmlns:a': `${DRAWING}/main` },
    ...charts.map((chart, index) => anchor(chart, index + 1)),
  );
}

function anchor({ row, col, offset, width, height, data }: Figure, number: number): string {
  const name = toFileText(data.title?.text ?? '');
  return xml(
    'xdr:oneCellAnchor',
    {},
    xml(
      'xdr:from',
      {},
      xml('xdr:col', {}, `${col}`),
      xml('xdr:colOff', {}, `${Math.round(offset.x * EMU)}`),
      xml('xdr:row', {}, `${row}`),
      xml('xdr:rowOff', {}, `${Math.round(offset.y * EMU)}`),
    ),
    xml('xdr:ext', { cx: Math.round(width * EMU), cy: Math.round(height * EMU) }),
    xml(
      'xdr:graphicFrame',
      { macro: '' },
      xml(
        'xdr:nvGraphicFramePr',
        {},
        xml('xdr:cNvPr', { id: number + 1, name: `Chart ${number}`, descr: name }),
        xml('xdr:cNvGraphicFramePr', {}),
      ),
      xml('xdr:xfrm', {}, xml('a:off', { x: 0, y: 0 }), xml('a:ext', { cx: 0, cy: 0 })),
      xml(
        'a:graphic',
        {},
        xml(
          'a:graphicData',
          { uri: `${DRAWING}/chart` },
          xml('c:chart', { 'xmlns:c': `${DRAWING}/chart`, 'xmlns:r': RELATIONS, 'r:id': `rId${number}` }),
        ),
      ),
    ),
    xml('xdr:clientData', {}),
  );
}

/** The part of one chart; `sheet` is the name of the sheet on which it lies. */
export function chartPart({ data }: Figure, sheet: string): string {
  const value = (name: string, val: string | number) => xml(`c:${name}`, { val });
  return xml(
    'c:chartSpace',
    { 'xmlns:c': `${DRAWING}/chart`, 'xmlns:a': `${DRAWING}/main`, 'xmlns:r': RELATIONS },
    value('roundedCorners', 0),
    xml(
      'c:chart',
      {},
      title(data.title?.text ?? ''),
      value('autoTitleDeleted', 0),
      xml(
        'c:plotArea',
        {},
        xml('c:layout', {}),
        xml(
          'c:barChart',
          {},
          value('barDir', data.horizontal ? 'bar' : 'col'),
          value('grouping', 'clustered'),
          value('varyColors', 0),
          ...series(data, sheet),
          value('gapWidth', 60),
          value('axId', AXES.categories),
          value('axId', AXES.values),
        ),
        axis('catAx', data, AXES.categories, AXES.values),
        axis('valAx', data, AXES.values, AXES.categories),
      ),
      xml('c:legend', {}, value('legendPos', 'b'), value('overlay', 0)),
      value('plotVisOnly', 0),
      value('dispBlanksAs', 'gap'),
    ),
    xml('c:spPr', {}, fill('FFFFFF')),
  );
}

function fill(rgb: string): string {
  return xml('a:solidFill', {}, xml('a:srgbClr', { val: rgb }));
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '';
}

function title(text: string): string {
  const run = xml('a:r', {}, xml('a:rPr', { sz: 1200, b: 1 }), xml('a:t', {}, escapeXml(toFileText(text))));
  const rich = xml('c:rich', {}, xml('a:bodyPr', {}), xml('a:p', {}, run));
  return xml('c:title', {}, xml('c:tx', {}, rich), xml('c:overlay', { val: 0 }));
}

function series({ dataSource, dataSetStyles }: WorkbookChart, sheet: string): readonly string[] {
  if (dataSource?.type !== 'range') return [];
  const { dataSets, labelRange } = dataSource;
  const formula = (a1: string) => xml('c:f', {}, escapeXml(reference(a1, sheet)));
  return dataSets.map(({ dataSetId, dataRange }, index) =>
    xml(
      'c:ser',
      {},
      xml('c:idx', { val: index }),
      xml('c:order', { val: index }),
      xml('c:tx', {}, xml('c:v', {}, escapeXml(toFileText(dataSetStyles?.[dataSetId]?.label ?? '')))),
      xml('c:spPr', {}, fill(colour(index))),
      xml('c:invertIfNegative', { val: 0 }),
      xml(
        'c:dLbls',
        {},
        ...['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'].map(
          (name) => xml(`c:${name}`, { val: name === 'showVal' ? 1 : 0 }),
        ),
      ),
      labelRange === undefined ? '' : xml('c:cat', {}, xml('c:strRef', {}, formula(labelRange))),
      xml('c:val', {}, xml('c:numRef', {}, formula(dataRange))),
    ),
  );
}

/** The axis of the labels runs from the top, as lists are read. */
function axis(
  name: 'catAx' | 'valAx',
  { horizontal, axesDesign }: WorkbookChart,
  id: number,
  crossing: number,
): string {
  const value = (tag: string, val: string | number | undefined) =>
    val === undefined ? '' : xml(`c:${tag}`, { val });
  const isLabels = name === 'catAx';
  const { min, max } = isLabels ? {} : (axesDesign?.x ?? {});
  const isTurned = isLabels && horizontal === true;
  return xml(
    `c:${name}`,
    {},
    value('axId', id),
    xml(
      'c:scaling',
      {},
      value('orientation', isTurned ? 'maxMin' : 'minMax'),
      value('max', max),
      value('min', min),
    ),
    value('delete', 0),
    value('axPos', isLabels === (horizontal === true) ? 'l' : 'b'),
    isLabels ? '' : xml('c:majorGridlines', {}),
    value('tickLblPos', 'nextTo'),
    value('crossAx', crossing),
    value('crosses', !isLabels && horizontal ? 'max' : 'autoZero'),
  );
}

/** `'Sheet'!$B$2:$B$5` of what the workbook writes with or without the sheet's name. */
function reference(a1: string, sheet: string): string {
  const at = a1.lastIndexOf('!');
  const name = at < 0 ? `'${sheet.replaceAll("'", "''")}'` : a1.slice(0, at);
  return `${name}!${fixed(a1.slice(at + 1))}`;
}
