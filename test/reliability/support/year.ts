// The demo year on paper, every sheet as a person has filled it in, its rows numbered by a check.
import { checkAll } from '#commands/check/check';
import type { Cell } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { SheetKey } from '#tables';
import { placesOf } from '#tables/decode';
import { year } from '../../../local/demo/year/index.ts';
import { groupOnPaper, Paper, type PaperTab, sheetIn } from './paper.ts';

/** Sheets whose rows stand already when people type into them. */
const STANDING = ['settings', 'readings', 'members', 'steps'];
const MEMBERS = 15;
const ALL = 9999;

/** The tabs of the year as they stand on a day. */
export function yearOnPaper(today: CivilDate): readonly PaperTab[] {
  const paper = new Paper(groupOnPaper(MEMBERS, ALL, (sheet) => !STANDING.includes(sheet)));
  checkAll({ ...paper.environment(), today });
  for (const { sheet, rows } of year.filter((one) => STANDING.includes(one.sheet))) {
    const { grid } = sheetIn(paper.tabs, sheet as SheetKey);
    const places = placesOf(grid);
    for (const { number, cells } of rows) {
      const row = grid.find(([first]) => first === number) ?? added(grid, number);
      for (const [column, typed] of Object.entries(cells)) row[places.get(column) ?? -1] = cellOf(typed);
    }
  }
  checkAll({ ...paper.environment(), today });
  return paper.tabs;
}

/** A row at the end, of which only the number stands. */
function added(grid: Cell[][], number: string): Cell[] {
  const row = (grid[0] ?? []).map((_, place): Cell => (place === 0 ? number : ''));
  grid.push(row);
  return row;
}

function cellOf(typed: string | number): Cell {
  return /^\d{4}-\d{2}-\d{2}$/.test(`${typed}`) ? { date: `${typed}` as CivilDate } : typed;
}
