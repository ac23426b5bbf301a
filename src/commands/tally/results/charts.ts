// The charts of the results on the home sheet: new ones are made, those that stand follow their rows, others' are left alone.
import type { Cells, Change, SheetChart } from '#core/change';
import { addressOf } from '#core/letters';
import type { StandingChart } from '#core/ports';
import { FIRST_ROW } from '#tables/layout';
import type { BlockChart, Span } from './block.ts';

/** Below the lines of the home sheet, where its texts begin. */
const PLACE = { row: FIRST_ROW + 19, column: 2 };
/** How many rows of the home sheet a chart takes. */
const STEP = 27;
const WHOLE = 100;
/** More charts than these, and nobody finds the one that is wanted: of the latest surveys. */
const MOST = 6;

/** Where the charts stand, and the sheet whose rows they show. */
export interface ChartPlaces {
  readonly home: number;
  readonly results: number;
  /** The columns of the results, from 0. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * What brings the charts about; nothing where each stands as wanted. A chart is the product's own where its title
 * begins with the numbers of a survey and a question and all its cells are of the results; it stays where people moved it.
 */
export function chartChanges(
  wanted: readonly BlockChart[],
  standing: readonly StandingChart[],
  at: ChartPlaces,
): readonly Change[] {
  const own = standing.filter((chart) => isOwn(chart, at.results));
  const taken = new Set(standing.map(({ row }) => row));
  const kept = new Set<number>();
  const puts = wanted.slice(-MOST).flatMap((one): readonly Change[] => {
    const chart = sheetChart(one, at);
    const there = own.find(({ id, title }) => !kept.has(id) && title.startsWith(`${one.key} · `));
    if (there) kept.add(there.id);
    if (there && isSame(there, chart)) return [];
    const place = there ? { id: there.id } : { ...PLACE, row: freeRow(taken) };
    return [{ kind: 'chart', tab: at.home, at: place, chart }];
  });
  const gone = own.filter(({ id }) => !kept.has(id));
  return [...puts, ...gone.map(({ id }) => ({ kind: 'removeChart' as const, tab: at.home, id }))];
}

function isOwn({ title, areas }: StandingChart, results: number): boolean {
  const isOfResults = areas.length > 0 && areas.every((area) => area.startsWith(`${results}!`));
  return isOfResults && /^\p{L}+-\d+ · \p{L}+-\d+ · /u.test(title);
}

function isSame({ title, areas }: StandingChart, chart: SheetChart): boolean {
  const shown = [chart.labels, ...chart.series.map(({ cells }) => cells)];
  const addresses = shown.map((cells) => `${cells.tab}!${addressOf(cells)}`);
  return title === chart.title && JSON.stringify(areas) === JSON.stringify(addresses);
}

function sheetChart({ title, labels, series }: BlockChart, at: ChartPlaces): SheetChart {
  const cells = ({ column, first, count }: Span): Cells => ({
    tab: at.results,
    row: FIRST_ROW + first,
    column: (at.places.get(column) ?? 0) + 1,
    rows: count,
    columns: 1,
  });
  return {
    title,
    labels: cells(labels),
    series: series.map((span) => ({ name: span.name, cells: cells(span) })),
    most: WHOLE,
  };
}

/** The next row at which no chart begins; it is taken then. */
function freeRow(taken: Set<number>): number {
  let { row } = PLACE;
  while (taken.has(row)) row += STEP;
  taken.add(row);
  return row;
}
