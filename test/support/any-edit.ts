// Edits drawn by lot: any cell of people's in any sheet becomes something that a person may type there.
import type { Column } from '../../src/core/table.ts';
import { type SheetKey, sheetKeys, tables } from '../../src/tables/index.ts';
import { languages } from '../../src/texts/all.ts';
import { columnWords } from '../../src/texts/index.ts';

export interface AnyEdit {
  readonly sheet: SheetKey;
  readonly column: string;
  /** The line in the grid, from 0; the first below the rows is a new row. */
  readonly line: number;
  readonly value: string | number | Date;
}

/** Lines above the rows of people. */
const HEAD = 3;

const peoples = sheetKeys
  .map((sheet) => ({
    sheet,
    columns: Object.entries<Column>(tables[sheet].columns).filter(([, { owner }]) => owner === 'people'),
  }))
  .filter(({ columns }) => columns.length > 0);

const days = ['2023-11-30', '2024-09-20', '2025-05-06', '2025-10-31', '2025-12-22', '2026-02-02'].map(
  (day) => new Date(`${day}T00:00:00`),
);
const words = ['Жаңы сөз', 'А.Асанов', 'кийин', '12.05'];
const readingWords = Object.values(languages.ky.doubts).flatMap(({ options }) => Object.values(options));

/** What a person may type into a column: what belongs there, at times what does not, and nothing at all. */
function valuesOf(sheet: SheetKey, name: string, { kind, to }: Column, grid: Grids): AnyEdit['value'][] {
  const asked = ['', words[0] ?? ''];
  if (kind === 'date') return [...days, ...asked];
  if (kind === 'mixed') return [...days, 12, 0, ...asked];
  if (kind === 'integer' || kind === 'decimal') return [0, 1, 7, 12, 2.5, -3, ...asked];
  if (kind === 'flag') return ['ооба', 'жок', ...asked];
  if (to !== undefined) return [...numbersIn(grid(to as SheetKey)), 'Ф-999', ...asked];
  if (sheet === 'readings') return [...readingWords, ...asked];
  const choices = Object.values(columnWords(languages.ky, sheet, name).choices);
  return choices.length > 0 ? [...choices, ...asked] : [...words, ''];
}

type Grids = (sheet: SheetKey) => readonly (readonly unknown[])[];

const numbersIn = (grid: ReturnType<Grids>): readonly string[] => {
  const place = (grid[0] ?? []).indexOf('number');
  return grid
    .slice(HEAD)
    .map((line) => `${line[place]}`)
    .filter((number) => number !== '');
};

/** One edit: every sheet is as likely as any other. `chance` gives numbers from 0 to 1. */
export function anyEdit(chance: () => number, grid: Grids): AnyEdit {
  const one = <T>(some: readonly T[]): T => some[Math.floor(chance() * some.length)] as T;
  const { sheet, columns } = one(peoples);
  const [column, declared] = one(columns);
  const rows = numbersIn(grid(sheet)).length;
  const line = HEAD + Math.floor(chance() * (rows + 1));
  return { sheet, column, line, value: one(valuesOf(sheet, column, declared, grid)) };
}
