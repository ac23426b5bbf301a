// How far a sheet's cells reach; a stray cell far from all others is left out where the workbook has no room for it.

export interface Place {
  readonly row: number;
  readonly col: number;
}

export interface Reach {
  readonly rows: number;
  readonly cols: number;
}

/** Google's limit on the cells of a workbook; a sheet of one cell has room for all that lies before it. */
export const MOST_CELLS = 10_000_000;
/** So many empty rows or columns lie before a cell that belongs to nothing. */
const GAP: Reach = { rows: 1_000, cols: 100 };

/** The part of a sheet that holds `cells`; without those that lie beyond a gap where all together are too many. */
export function reachOf(cells: readonly Place[], least: Reach): Reach {
  const whole = extentOf(cells);
  const rows = Math.max(whole.rows, least.rows);
  const cols = Math.max(whole.cols, least.cols);
  if (rows * cols <= MOST_CELLS) return whole;
  const lastRow = beforeGap(
    cells.map(({ row }) => row),
    GAP.rows,
  );
  const near = cells.filter(({ row }) => row < lastRow);
  const lastCol = beforeGap(
    near.map(({ col }) => col),
    GAP.cols,
  );
  return extentOf(near.filter(({ col }) => col < lastCol));
}

function extentOf(cells: readonly Place[]): Reach {
  return cells.reduce(
    ({ rows, cols }, { row, col }) => ({ rows: Math.max(rows, row + 1), cols: Math.max(cols, col + 1) }),
    { rows: 0, cols: 0 },
  );
}

/** Behind the last number that has no gap before it. */
function beforeGap(numbers: readonly number[], gap: number): number {
  let end = 0;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (number - end > gap) break;
    end = number + 1;
  }
  return end;
}
