// How a sheet's columns are dressed: headers, widths, formats, what a cell takes, what is protected.
import type { Accepts, Change, Look, TabRef } from '#core/change';
import { runsOf } from '#core/runs';
import type { Column } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { FIRST_ROW, HEADER_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { STANDARD_WIDTH, widthOf } from './columns.ts';
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
    ...look(
      'wrapped',
      columns.filter((one) => !isMachine(sheet, one)),
      HEADER_ROW,
      DRESSED + 1,
    ),
    ...look('header', columns, HEADER_ROW, 1),
    ...look('computed', own, HEADER_ROW, DRESSED + 1),
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
    ...validations(language, sheet, tab, theirs),
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
    pixels: widthOf(sheet, placed.name, placed.column.kind, isMachine(sheet, placed)),
  }));
  const all = [...new Set(wide.map(({ pixels }) => pixels))];
  const width = (pixels: number, at: readonly number[]) =>
    runsOf(at).map(({ first, count }) => ({
      kind: 'width' as const,
      tab,
      column: first,
      columns: count,
      pixels,
    }));
  const placesOf = (pixels: number) => wide.filter((one) => one.pixels === pixels).map(({ place }) => place);
  /** The standard width is there already; another may be given to all at first. */
  const after = (base: number) =>
    all.filter((pixels) => pixels !== base).flatMap((pixels) => width(pixels, placesOf(pixels)));
  const everywhere = columns.map(({ place }) => place);
  const ways = all.map((base) =>
    base === STANDARD_WIDTH ? after(base) : [...width(base, everywhere), ...after(base)],
  );
  return ways.reduce((best, way) => (way.length < best.length ? way : best), after(STANDARD_WIDTH));
}

/** What cells take; columns side by side that take the same get it together. */
function validations(
  language: Language,
  sheet: string,
  tab: TabRef,
  columns: readonly Placed[],
): readonly Change[] {
  const places = new Map<string, { readonly accepts: Accepts; readonly at: number[] }>();
  for (const { name, column, place } of columns) {
    const accepts = acceptsOf(column, Object.values(columnWords(language, sheet, name).choices));
    if (accepts === null) continue;
    const key = JSON.stringify(accepts);
    const same = places.get(key) ?? { accepts, at: [] };
    places.set(key, { accepts, at: [...same.at, place] });
  }
  return [...places.values()].flatMap(({ accepts, at }) =>
    runsOf(at).map(({ first, count }) => ({
      kind: 'validate' as const,
      tab,
      row: FIRST_ROW,
      rows: ROW_COUNT,
      column: first,
      columns: count,
      accepts,
    })),
  );
}

function acceptsOf({ kind }: Column, words: readonly string[]): Accepts | null {
  if (kind === 'choice' || kind === 'flag') return { kind: 'words', words };
  return kind === 'date' ? { kind } : null;
}
