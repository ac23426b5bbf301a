// A chart as shaded cells: a line a bar, its name with its figure at the left; read without colour, the same everywhere.
import type { Chart } from '#core/chart';
import { bound } from './binding.ts';
import { PADDING } from './columns.ts';
import { longestWord } from './letter-widths.ts';
import { ROOM } from './page.ts';
import { type Look, looks, paragraphOf, runs } from './paragraphs.ts';
import { cellOf, rowWith, tableOf } from './table.ts';
import { element } from './xml.ts';

/** Two greys that are distinguished in print. */
const GREYS = ['595959', 'BFBFBF'];
const NAMES = 0.42;
/** Bars end at whole steps, each wide enough for a column of its own. */
const STEPS = 50;
const LETTERS: Look = { size: 10, after: 0 };
/** Letters of a bar are as small as the bar shall be low. */
const BAR: Look = { size: 8, after: 0 };

interface Bar {
  readonly name: string;
  /** 0: none to be seen; null: the figure is hidden or not known. */
  readonly steps: number | null;
  readonly grey: string;
}

/** The chart's title, its bars, and which grey is which where there are several. */
export function chart(given: Chart): string {
  const bars = barsOf(given);
  const ends = [...new Set([...bars.map(({ steps }) => steps ?? 0), STEPS])]
    .filter((end) => end > 0)
    .sort(byNumber);
  const names = Math.max(
    ROOM * NAMES,
    Math.max(...bars.map(({ name }) => longestWord(bound(name), LETTERS.size))) + 2 * PADDING,
  );
  const first = Math.min(Math.floor(names), Math.floor(ROOM * 0.7));
  const step = Math.floor((ROOM - first) / STEPS);
  const widths = ends.map((end, index) => (end - (ends[index - 1] ?? 0)) * step);
  const rows = bars.map((bar, index) => rowOf(bar, first, widths, ends, index < bars.length - 1));
  const title = given.title === '' ? '' : paragraphOf(looks.caption, runs(given.title, looks.caption));
  return `${title}${tableOf([first, ...widths], true, rows)}${legend(given)}`;
}

const byNumber = (one: number, other: number) => one - other;

function barsOf({ categories, series, unit }: Chart): readonly Bar[] {
  const values = series.flatMap((one) => one.values.map((value) => value ?? 0));
  const most = unit === 'percent' ? 100 : Math.max(1, ...values);
  return categories.flatMap((category, at) =>
    series.map((one, index) => {
      const value = one.values[at] ?? null;
      const steps = value === null ? null : Math.round((Math.min(Math.max(value, 0), most) / most) * STEPS);
      // A figure above zero is seen, however small it is.
      const seen = steps === 0 && value !== null && value > 0 ? 1 : steps;
      return {
        name: index === 0 ? category : '',
        steps: seen,
        grey: GREYS[index % GREYS.length] ?? '595959',
      };
    }),
  );
}

function rowOf(
  { name, steps, grey }: Bar,
  first: number,
  widths: readonly number[],
  ends: readonly number[],
  keepNext: boolean,
): string {
  const filled = steps === null || steps === 0 ? 0 : ends.indexOf(steps) + 1;
  return rowWith({}, [
    cellOf(first, paragraphOf({ ...LETTERS, keepNext }, runs(name, LETTERS))),
    ...(filled === 0 ? [] : [barCell(widths.slice(0, filled), grey)]),
    ...(filled === widths.length ? [] : [barCell(widths.slice(filled), null)]),
  ]);
}

/** Neighbouring columns as one cell; white lines above and below part the bars. */
function barCell(widths: readonly number[], grey: string | null): string {
  const white = { 'w:val': 'single', 'w:sz': 18, 'w:space': 0, 'w:color': 'FFFFFF' };
  return cellOf(
    widths.reduce((all, width) => all + width, 0),
    paragraphOf(BAR, ''),
    widths.length > 1 ? element('w:gridSpan', { 'w:val': widths.length }) : '',
    grey === null ? '' : element('w:tcBorders', {}, element('w:top', white), element('w:bottom', white)),
    grey === null ? '' : element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': grey }),
  );
}

/** Which grey is which; one series alone needs no name. */
function legend({ series }: Chart): string {
  if (series.length < 2) return '';
  const look: Look = { size: 9, after: 4, before: 2 };
  const marks = series.map(({ name }, index) => {
    const grey = GREYS[index % GREYS.length] ?? '595959';
    return `${square(grey)}${runs(` ${name}   `, look)}`;
  });
  return paragraphOf(look, marks.join(''));
}

const square = (grey: string): string =>
  element(
    'w:r',
    {},
    element('w:rPr', {}, element('w:color', { 'w:val': grey }), element('w:sz', { 'w:val': 20 })),
    element('w:t', {}, '■'),
  );
