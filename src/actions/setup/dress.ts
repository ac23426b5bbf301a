// How a sheet's columns are dressed: headers, widths, formats, what a cell takes, what is protected.
import type { Accepts, Change, Look, TabRef } from '#core/change';
import { runsOf } from '#core/runs';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { FIRST_ROW, HEADER_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { widthOf } from './columns.ts';
import { DRESSED_ROWS, ROWS } from './highlight.ts';

/** A column and where it stands in its tab, from 1. */
export interface Placed {
  readonly name: string;
  readonly column: Column;
  readonly place: number;
}

const ROW_COUNT = ROWS - FIRST_ROW + 1;
const DRESSED = DRESSED_ROWS - FIRST_ROW + 1;

/** Dresses columns of one tab, those side by side together: the fewer calls, the sooner the workbook stands. */
export function dressColumns(
  language: Language,
  sheet: string,
  tab: TabRef,
  columns: readonly Placed[],
): readonly Change[] {
  const own = columns.filter(({ column }) => column.owner === 'product');
  const theirs = columns.filter(({ column }) => column.owner === 'people');
  const look = (name: Look, some: readonly Placed[], row: number, rows: number): readonly Change[] => {
    const areas = runsOf(some.map(({ place }) => place)).map(({ first, count }) => ({
      row,
      rows,
      column: first,
      columns: count,
    }));
    return areas.length > 0 ? [{ kind: 'style', tab, look: name, areas }] : [];
  };
  return [
    ...widths(sheet, tab, columns),
    ...look('header', theirs, HEADER_ROW, 1),
    ...look('computedHeader', own, HEADER_ROW, 1),
    ...look('computed', own, FIRST_ROW, DRESSED),
    ...look(
      'wrapped',
      columns.filter((one) => !isMachine(sheet, one)),
      FIRST_ROW,
      DRESSED,
    ),
    ...look(
      'machine',
      columns.filter((one) => isMachine(sheet, one)),
      FIRST_ROW,
      DRESSED,
    ),
    ...look(
      'date',
      columns.filter(({ column }) => column.kind === 'date'),
      FIRST_ROW,
      ROW_COUNT,
    ),
    ...theirs.flatMap((placed) => validation(language, sheet, tab, placed)),
    ...runsOf(own.map(({ place }) => place)).map(({ first, count }) => ({
      kind: 'protect' as const,
      tab,
      row: HEADER_ROW,
      rows: ROW_COUNT + 1,
      column: first,
      columns: count,
      description: language.actions.computedBy,
    })),
  ];
}

/** Marks of the product's own; where rows have no number for people, the first column holds such, too. */
function isMachine(sheet: string, { name, column }: Placed): boolean {
  return column.machine === true || (name === 'number' && tables[sheet as SheetKey].prefix === null);
}

function widths(sheet: string, tab: TabRef, columns: readonly Placed[]): readonly Change[] {
  const wide = columns.map((placed) => ({
    place: placed.place,
    pixels: widthOf(placed.name, placed.column.kind, isMachine(sheet, placed)),
  }));
  return [...new Set(wide.map(({ pixels }) => pixels))].flatMap((pixels) =>
    runsOf(wide.filter((one) => one.pixels === pixels).map(({ place }) => place)).map(({ first, count }) => ({
      kind: 'width' as const,
      tab,
      column: first,
      columns: count,
      pixels,
    })),
  );
}

function validation(
  language: Language,
  sheet: string,
  tab: TabRef,
  { name, column, place }: Placed,
): readonly Change[] {
  const accepts = acceptsOf(column, Object.values(columnWords(language, sheet, name).choices));
  if (accepts === null) return [];
  return [{ kind: 'validate', tab, row: FIRST_ROW, rows: ROW_COUNT, column: place, columns: 1, accepts }];
}

function acceptsOf({ kind }: Column, words: readonly string[]): Accepts | null {
  if (kind === 'choice' || kind === 'flag') return { kind: 'words', words };
  return kind === 'date' ? { kind } : null;
}
