// The cells of a survey, numbered: every line by every group by every village, and what all people know of them.
import { type Group, groups } from '../groups.ts';
import { peopleIn, type QuestionTable } from '../question-table.ts';
import { isSocial } from './moves.ts';
import { type Row, rowsOf } from './rows.ts';
import { isInScope, type Scope } from './scope.ts';

export interface Cells {
  readonly rows: readonly Row[];
  /** Where the respondents of each question stand among the lines. */
  readonly baseOf: ReadonlyMap<string, number>;
  /** The lines whose counts stay within those of a line of respondents without adding up to them. */
  readonly withinBase: ReadonlyMap<number, readonly number[]>;
  /** By a line of respondents, the questions whose answers add up to it, each as its lines. */
  readonly questionsOver: ReadonlyMap<number, readonly (readonly number[])[]>;
  readonly groups: readonly Group[];
  /** All of them together (null) first. */
  readonly villages: readonly (string | null)[];
  /** How many people each cell counts. */
  readonly people: readonly number[];
  /** Whether the cell is told: its group was recorded in its question and is printed, and it is in the scope. */
  readonly exists: readonly boolean[];
}

export function cellsOf(tables: readonly QuestionTable[], scope: Scope, printed: readonly Group[]): Cells {
  const { rows, baseOf } = rowsOf(tables);
  const recorded = groups.filter((group) => rows.some((row) => row.groups.includes(group)));
  const villages = [null, ...(scope === 'groups' ? [] : new Set(tables.flatMap((table) => table.villages)))];
  const people: number[] = [];
  const exists: boolean[] = [];
  for (const row of rows) {
    for (const group of recorded) {
      for (const village of villages) {
        people.push(peopleIn(row.places, group, village));
        const isTold = row.groups.includes(group) && printed.includes(group);
        exists.push(isTold && isInScope(scope, group, village));
      }
    }
  }
  return {
    rows,
    baseOf,
    withinBase: byBase(baseOf, (base) => placesWhere(rows, (row) => row.base === base && !row.sums)),
    questionsOver: byBase(baseOf, (base) => questionsOver(rows, base)),
    groups: recorded,
    villages,
    people,
    exists,
  };
}

function byBase<T>(baseOf: ReadonlyMap<string, number>, of: (base: number) => T): ReadonlyMap<number, T> {
  return new Map([...baseOf.values()].map((base) => [base, of(base)]));
}

function questionsOver(rows: readonly Row[], base: number): readonly (readonly number[])[] {
  const questions = new Set(
    rows.filter((row) => row.base === base && row.sums).map(({ question }) => question),
  );
  return [...questions].map((question) => placesWhere(rows, (row) => row.question === question));
}

function placesWhere(rows: readonly Row[], fits: (row: Row) => boolean): readonly number[] {
  return rows.flatMap((row, place) => (fits(row) ? [place] : []));
}

/** The number of a cell, by the places of its line, group and village. */
export function cellAt(cells: Cells, row: number, group: number, village: number): number {
  return (row * cells.groups.length + group) * cells.villages.length + village;
}

/** The places behind a cell's number. */
export function placesOf(cells: Cells, cell: number): readonly [row: number, group: number, village: number] {
  const [width, height] = [cells.villages.length, cells.groups.length];
  return [Math.floor(cell / (width * height)), Math.floor(cell / width) % height, cell % width];
}

/** Two cells of which the first can never be above the second. */
export type Bound = readonly [small: number, large: number];

/** The bounds of a cell: a social group is a part of all, those who chose one of several answers are respondents. */
export function boundsOf(cells: Cells, cell: number): readonly Bound[] {
  const [row, group, village] = placesOf(cells, cell);
  const all = cells.groups.indexOf('all');
  const bounds: Bound[] = [];
  cells.groups.forEach((each, place) => {
    if (all < 0 || !isSocial(each)) return;
    if (group === all) bounds.push([cellAt(cells, row, place, village), cell]);
    if (group === place) bounds.push([cell, cellAt(cells, row, all, village)]);
  });
  for (const within of cells.withinBase.get(row) ?? [])
    bounds.push([cellAt(cells, within, group, village), cell]);
  const { base, sums } = cells.rows[row] as Row;
  if (base !== null && !sums) bounds.push([cell, cellAt(cells, base, group, village)]);
  return bounds;
}
