// The changes that make one sheet from its declaration.

import type { Change, TabRef } from '#core/change';
import { letterOf } from '#core/letters';
import type { Column, Part } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { HEADER_ROW, KEY_ROW, TITLE_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { frozenColumnsOf } from './columns.ts';
import { dressColumns } from './dress.ts';
import { highlightOf, ROWS } from './highlight.ts';

const COLORS: Readonly<Record<Part, string>> = {
  start: '#3c78d8',
  group: '#6aa84f',
  meetings: '#f1c232',
  plan: '#e69138',
  surveys: '#8e7cc3',
  results: '#cc4125',
  control: '#666666',
};

/**
 * Makes the sheet `key` in a blank tab; sheets that are not core stay hidden until they are wanted. The head
 * comes last and whole: a tab in which something was cut off stays blank, and is begun again.
 */
export function makeSheet(key: SheetKey, tab: TabRef, language: Language): readonly Change[] {
  const table = tables[key];
  const columns = Object.entries<Column>(table.columns);
  const count = columns.length;
  const title = { row: TITLE_ROW, column: 1, rows: 1, columns: 1 };
  return [
    { kind: 'shapeTab', tab, color: COLORS[table.part], rows: ROWS, columns: count },
    { kind: 'style', tab, look: 'title', areas: [title] },
    ...dressColumns(
      language,
      key,
      tab,
      columns.map(([column, declared], index) => ({ name: column, column: declared, place: index + 1 })),
    ),
    { kind: 'frame', tab, hiddenRow: KEY_ROW, frozenRows: HEADER_ROW, frozenColumns: frozenColumnsOf(key) },
    highlightOf(tab, count, count),
    ...(table.core ? [] : [{ kind: 'showTab', tab, shown: false } as const]),
    { kind: 'formulas', tab, row: KEY_ROW, column: 1, cells: headOf(key, language) },
  ];
}

/** The check column's verdicts on the sheet, in one line; nothing where there are none. */
function titleFormula(check: string): string {
  return `=SUBSTITUTE(${check}${TITLE_ROW}&"";CHAR(10);"   ")`;
}

/** Keys, title and headers; the sheet's own verdicts stand in its check column, beside the title they are seen without scrolling. */
function headOf(key: SheetKey, language: Language): readonly (readonly string[])[] {
  const names = Object.keys(tables[key].columns);
  const title = [language.sheets[key].title, '', titleFormula(letterOf(names.length))];
  return [
    names,
    names.map((_, index) => title[index] ?? ''),
    names.map((name) => columnWords(language, key, name).header),
  ];
}
