// A blank that is taken for met: a rule says «met» of what some possible cell in the blank's place would violate.
import type { Cell } from '#core/cell';
import { isBlank } from '#core/cell';
import type { CivilDate } from '#core/date';
import type { Column } from '#core/table';
import { type Verdict, verdictKey } from '#core/verdict';
import { rules } from '#rules';
import { tallySums } from '#rules/2.2(4)-tally-sums';
import { peopleColumns } from '#rules/shared/data/rows';
import { type SheetKey, tables } from '#tables';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import type { JudgedYear, Place } from './judged.ts';

/** Before the group, on its days, on the days of its work, today and to come. */
const DAYS = [
  '2019-01-01',
  '2024-09-10',
  '2024-09-17',
  '2024-11-20',
  '2025-04-30',
  '2025-12-22',
  '2031-01-01',
];
const WHOLE = [0, 1, 3, 16, 365, 900];
const SUMS = [0, 0.5, 101, 1e6];
const TEXTS = ['Башка', '№ 1, 01.02.2025'];

/** What rules say of a cell that cannot be, for cells of other rows or sheets say otherwise; both are named there. */
const CONTRADICTIONS: ReadonlySet<string> = new Set(['order', 'several', 'gathered', 'absent', 'double']);

/** The cells of a column that people fill in, evenly spread; where nothing stands in it, the first. */
export function placesIn(year: JudgedYear, key: SheetKey, column: string, most: number): readonly Place[] {
  const { lines = [], grid = [], places } = year.sheet(key) ?? {};
  const at = places?.get(column) ?? -1;
  const filled = lines.filter((line) => !isBlank(grid[line]?.[at] ?? ''));
  const some = filled.length > 0 ? filled : lines.slice(0, 1);
  const count = Math.min(most, some.length);
  return Array.from({ length: count }, (_, index) => ({
    sheet: key,
    line: some[Math.floor(((index + 0.5) * some.length) / count)] ?? 0,
    column,
  }));
}

/** The verdicts of rules that take the blank at a place for met, with what would violate them. */
export function takenForMet(year: JudgedYear, place: Place): readonly Taken[] {
  const blank = year.with(place, '');
  const met = new Map(blank.filter(({ value }) => value === 'met').map((one) => [verdictKey(one), one]));
  const asked = rules.filter(({ id }) => [...met.values()].some(({ rule }) => rule === id));
  if (asked.length === 0) return [];
  return possible(year, place).flatMap((cell) => {
    const open = year
      .with(place, cell, asked)
      .filter(({ value }) => value === 'violated' || value === 'unknown')
      .filter(({ says }) => !CONTRADICTIONS.has(says ?? ''))
      .filter((verdict) => met.has(verdictKey(verdict)));
    return open.length === 0 || isContradicted(year, place, cell)
      ? []
      : open.map((verdict) => ({ verdict, cell }));
  });
}

export interface Taken {
  readonly verdict: Verdict;
  readonly cell: Cell;
}

/** Whether a cell cannot be: the rest of its row says otherwise (3.2), or another row of its batch. */
function isContradicted(year: JudgedYear, place: Place, cell: Cell): boolean {
  const number = year.numberOf(place);
  const data = rules.filter(({ id, alsoReads }) => alsoReads !== undefined || id === tallySums.id);
  const output = (one: Cell) =>
    year
      .with(place, one, data)
      .filter(({ rule, says }) => rule !== tallySums.id || says === 'formsDiffer')
      .filter(({ sheet, row, says }) => sheet === place.sheet && (row === number || says === 'formsDiffer'))
      .length;
  return output(cell) > output('');
}

/** What may stand at a place. */
function possible(year: JudgedYear, { sheet, line, column }: Place): readonly Cell[] {
  const declared = (tables[sheet].columns as Readonly<Record<string, Column>>)[column];
  const { kind, to } = declared ?? { kind: 'text' };
  const found = year.sheet(sheet);
  const at = found?.places.get(column) ?? -1;
  const own = found?.grid[line]?.[at] ?? '';
  const numbers = () => year.sheet(to as SheetKey)?.records.map(({ number }) => number) ?? [];
  const [first = '', second = ''] = numbersOr(to, numbers);
  const last = numbersOr(to, numbers).at(-1) ?? '';
  const cells: Readonly<Record<Column['kind'], () => readonly Cell[]>> = {
    date: () => DAYS.map((date) => ({ date: date as CivilDate })),
    integer: () => WHOLE,
    decimal: () => SUMS,
    flag: () => Object.values(columnWords(languages.ky, sheet, column).choices),
    choice: () => Object.values(columnWords(languages.ky, sheet, column).choices),
    reference: () => [first, second, last],
    references: () => [first, second, last, numbers().join(', ')],
    text: () => TEXTS,
    long: () => TEXTS,
    mixed: () => [...TEXTS, ...DAYS.map((date) => ({ date: date as CivilDate })), ...WHOLE],
  };
  return [own, ...cells[kind]()].filter((cell) => !isBlank(cell));
}

function numbersOr(to: string | undefined, numbers: () => readonly string[]): readonly string[] {
  return to === undefined ? [] : numbers();
}

/** The columns of a sheet that people fill in, by their keys. */
export const columnsOf = (key: SheetKey): readonly string[] => peopleColumns(key).map(([column]) => column);
