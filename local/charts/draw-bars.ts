// A bar chart as a PNG, as Google's Charts service draws one: lying bars, the first category above.
import { readFileSync } from 'node:fs';
import { pngOf } from './rasteriser.ts';

/** The fonts have every Kyrgyz letter. */
const FAMILY = 'DejaVu Sans';
const FONTS = [
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
];

/** The mean width of a letter by the size of its font; of a bold one. */
const LETTER = 0.62;
const WIDE_LETTER = 0.7;

export interface Bars {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly legend: boolean;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** The ends of the axis; null where the bars themselves say. */
  readonly range: readonly [from: number, to: number] | null;
  readonly fontSize: number;
  /** The room at the left, in pixels. */
  readonly left: number;
}

let fonts: readonly Uint8Array[] | null = null;

/** The bytes of the picture. */
export function drawBars(bars: Bars): Uint8Array {
  fonts ??= FONTS.map((file) => new Uint8Array(readFileSync(file)));
  return pngOf(svgOf(bars), fonts, FAMILY);
}

/** The library is large: it is loaded when the first chart is drawn. */
function svgOf(bars: Bars): string {
  const echarts = require('echarts') as typeof import('echarts');
  echarts.setPlatformAPI({ measureText });
  const { width, height } = bars;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(optionsOf(bars));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** How wide a text is, near enough to break lines: there is no canvas to ask, whatever the process pretends to have. */
function measureText(text: string, font = ''): { width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
  return { width: text.length * size * (font.includes('bold') ? WIDE_LETTER : LETTER) };
}

function optionsOf({ title, width, colors, legend, categories, series, range, fontSize, left }: Bars) {
  const text = { fontFamily: FAMILY, fontSize, color: '#000000' };
  const inner = left - fontSize;
  return {
    animation: false,
    backgroundColor: '#ffffff',
    color: [...colors],
    textStyle: text,
    title: {
      text: title,
      left: 'center',
      textStyle: { ...text, fontWeight: 'bold', width: width - 2 * fontSize, overflow: 'break' },
    },
    ...(legend && { legend: { bottom: 0, textStyle: text } }),
    grid: {
      left,
      right: 3 * fontSize,
      top: title === '' ? fontSize : 3 * fontSize,
      bottom: (legend ? 4 : 2) * fontSize,
    },
    xAxis: {
      type: 'value',
      axisLabel: text,
      minInterval: 1,
      ...(range && { min: range[0], max: range[1] }),
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...categories],
      axisTick: { show: false },
      axisLabel: { ...text, width: inner, overflow: 'break' },
    },
    series: series.map(({ name, values }) => ({ type: 'bar', name, data: [...values] })),
  };
}
