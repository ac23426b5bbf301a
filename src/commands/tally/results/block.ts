// Lines of «Жыйынтыктар» that belong together, and the charts that show some of them.
import type { NewRow } from '#workbook/rows';

/** Cells of one column below each other; lines count from 0. */
export interface Span {
  readonly column: 'question' | 'group' | 'share' | 'before' | 'score';
  readonly first: number;
  readonly count: number;
}

/** A chart of lines; its title begins with its key, by which it is found again. */
export interface BlockChart {
  readonly key: string;
  readonly title: string;
  readonly labels: Span;
  readonly series: readonly (Span & { readonly name: string })[];
}

export interface Block {
  readonly rows: readonly NewRow[];
  readonly charts: readonly BlockChart[];
}

export const plainBlock = (rows: readonly NewRow[]): Block => ({ rows, charts: [] });

/** Blocks below each other as one. */
export function joined(blocks: readonly Block[]): Block {
  const rows: NewRow[] = [];
  const charts: BlockChart[] = [];
  for (const block of blocks) {
    const down = <S extends Span>(span: S): S => ({ ...span, first: span.first + rows.length });
    const moved = block.charts.map((chart) => ({
      ...chart,
      labels: down(chart.labels),
      series: chart.series.map(down),
    }));
    charts.push(...moved);
    for (const row of block.rows) rows.push(row);
  }
  return { rows, charts };
}
