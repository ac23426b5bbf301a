// Which cells of a survey are hidden in public: the small ones, and enough others that none can be got back.
import { type Group, groups } from '../groups.ts';
import type { QuestionTable } from '../question-table.ts';
import { type Cells, cellAt, cellsOf } from './cells.ts';
import { SCOPE, type Scope } from './scope.ts';
import { cheapestCover } from './search.ts';

/** Cells below it are hidden in public, unless the group has set another bound. */
const PRIVACY_CELL = 5;

/** A cell as it is printed; without an answer it is the number of respondents. */
export interface PublicCell {
  readonly question: string;
  readonly answer: string | null;
  readonly group: Group;
  /** Null for all villages together. */
  readonly village: string | null;
}

export interface Privacy {
  /** Whether a cell may not be printed, nor a share, mean or chart that is made of it. */
  hides(cell: PublicCell): boolean;
}

export interface PrivacyOptions {
  /** Cells below it are hidden. */
  readonly minimum?: number;
  readonly scope?: Scope;
  /**
   * The groups of which something is told; without it all. Who prints all, women and men tells «not stated» too, as
   * what is left of the sum.
   */
  readonly groups?: readonly Group[];
}

/**
 * Hides the cells of one survey that count fewer than `minimum` people, and then cells of which they could be
 * computed: answers sum to respondents, the sexes to all, villages to the total, a social group is a part of all, and
 * questions share their respondents. For each small cell it hides the corners of the cheapest shift of people that
 * changes no sum and by which the cell could differ by at least `minimum`: then nothing that is printed tells it more
 * exactly. It is the hypercube method (S. Giessing and D. Repsilber, Tools and strategies to protect multiple tables
 * with the GHQUAR cell suppression engine, 2002), with sums among the corners.
 * @param tables all questions of one survey that are printed anywhere
 */
export function protect(
  tables: readonly QuestionTable[],
  { minimum = PRIVACY_CELL, scope = SCOPE, groups: printed = groups }: PrivacyOptions = {},
): Privacy {
  const cells = cellsOf(tables, scope, printed);
  const isSmall = cells.people.map((people, cell) => cells.exists[cell] === true && people < minimum);
  const hidden = isSmall.map((small, cell) => small || !cells.exists[cell]);
  const safe = new Set<number>();
  isSmall.forEach((small, cell) => {
    if (!small || safe.has(cell)) return;
    const cover = cheapestCover({ cells, hidden, width: minimum }, cell);
    for (const each of cover.cells) hidden[each] = true;
    for (const each of cover.safe) safe.add(each);
  });
  return privacyOf(cells, hidden);
}

function privacyOf(cells: Cells, hidden: readonly boolean[]): Privacy {
  const rows = new Map(
    cells.rows.map(({ question, answer }, row) => [JSON.stringify([question, answer]), row]),
  );
  const rowOf = ({ question, answer }: PublicCell) =>
    answer === null ? cells.baseOf.get(question) : rows.get(JSON.stringify([question, answer]));
  return {
    hides(cell) {
      const [group, village] = [cells.groups.indexOf(cell.group), cells.villages.indexOf(cell.village)];
      const row = rowOf(cell);
      if (row === undefined || group < 0 || village < 0) return true;
      return hidden[cellAt(cells, row, group, village)] !== false;
    },
  };
}
