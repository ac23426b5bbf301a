// What should stand in the computed cells of a workbook, from all its sheets at once: what a full check writes there.
import { openBook } from '#actions/book';
import { computedCells } from '#actions/check/computed';
import { factsOf } from '#actions/facts-of';
import { wordsOf } from '#actions/words';
import { sameCell } from '#core/cell';
import type { Column } from '#core/table';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { languages } from '#texts/all';
import { TODAY } from './demo-year.ts';
import type { Workbook } from './workbook.ts';

/** The sheets that have computed cells, and all from which these are computed. */
const SOURCES: readonly SheetKey[] = [
  ...(['settings', 'readings', 'calendar', 'members', 'candidates', 'steps', 'meetings', 'objects'] as const),
  ...(['plan', 'acts', 'letters', 'reports', 'publications'] as const),
];

/** A computed cell in which something else stands than should. */
export interface Wrong {
  readonly sheet: SheetKey;
  readonly line: number;
  readonly column: string;
  /** Whether it holds a day or a count. */
  readonly isDay: boolean;
}

/** Every computed cell of the workbook that a full check would write anew. */
export function wrongCells(book: Workbook): readonly Wrong[] {
  const world = book.world(TODAY);
  const opened = openBook(world, SOURCES);
  const sheets = SOURCES.map((key) => [key, opened.sheet(key) as Sheet] as const);
  const facts = factsOf(new Map(sheets), world.today, [], wordsOf(world));
  return sheets.flatMap(([sheet, { lines, grid, places }]) =>
    (computedCells(sheet, facts, languages.ky) ?? []).flatMap((cells, index) => {
      const line = lines[index] as number;
      const wrong = Object.entries(cells).filter(
        ([column, cell]) => !sameCell(grid[line]?.[places.get(column) ?? -1] ?? '', cell),
      );
      return wrong.map(([column]) => ({ sheet, line, column, isDay: isDay(sheet, column) }));
    }),
  );
}

function isDay(sheet: SheetKey, name: string): boolean {
  const { kind } = (tables[sheet].columns as Readonly<Record<string, Column>>)[name] as Column;
  return kind === 'date' || kind === 'integer';
}

/** Columns of people's, by their sheets: `steps`, `done`, its declaration. */
export const peoplesColumns = sheetKeys.flatMap((key) =>
  Object.entries<Column>(tables[key].columns)
    .filter(([name, { owner }]) => owner === 'people' && name !== 'check')
    .map(([name, column]) => [key, name, column] as const),
);
