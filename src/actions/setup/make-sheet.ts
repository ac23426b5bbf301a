// The changes that make one sheet from its declaration.

import type { Cell, Grid } from '#core/cell';
import type { Change } from '#core/change';
import { letterOf } from '#core/letters';
import type { Column, Part } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { HEADER_ROW, KEY_ROW, TITLE_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
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

/** Makes the sheet `key` under the tab name `name`; sheets that are not core stay hidden until they are wanted. */
export function makeSheet(key: SheetKey, name: string, language: Language): readonly Change[] {
  const table = tables[key];
  const columns = Object.entries<Column>(table.columns);
  const count = columns.length;
  return [
    {
      kind: 'makeTab',
      name,
      index: Object.keys(tables).indexOf(key),
      color: COLORS[table.part],
      rows: ROWS,
      columns: count,
    },
    { kind: 'cells', tab: name, row: KEY_ROW, column: 1, cells: headOf(key, language) },
    {
      kind: 'style',
      tab: name,
      look: 'title',
      areas: [{ row: TITLE_ROW, column: 1, rows: 1, columns: 1 }],
    },
    // The sheet's own verdicts stand in its check column; here they are seen without scrolling.
    { kind: 'formula', tab: name, row: TITLE_ROW, column: 3, formula: titleFormula(letterOf(count)) },
    ...dressColumns(
      language,
      key,
      name,
      columns.map(([column, declared], index) => ({ name: column, column: declared, place: index + 1 })),
    ),
    { kind: 'frame', tab: name, hiddenRow: KEY_ROW, frozenRows: HEADER_ROW },
    highlightOf(name, count, count),
    ...(table.core ? [] : [{ kind: 'showTab', tab: name, shown: false } as const]),
  ];
}

/** The check column's verdicts on the sheet, in one line; nothing where there are none. */
function titleFormula(check: string): string {
  return `=SUBSTITUTE(${check}${TITLE_ROW}&"";CHAR(10);"   ")`;
}

/** The first three rows: keys, title, headers. */
function headOf(key: SheetKey, language: Language): Grid {
  const names = Object.keys(tables[key].columns);
  const title: readonly Cell[] = names.map((_, index) => (index === 0 ? language.sheets[key].title : ''));
  return [names, title, names.map((name) => columnWords(language, key, name).header)];
}
