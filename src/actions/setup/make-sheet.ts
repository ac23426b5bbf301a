// The changes that make one sheet from its declaration.
import type { Change } from '#core/change';
import type { Column, Part } from '#core/table';
import { type SheetKey, tables } from '#tables';
import { HEADER_ROW, KEY_ROW, TITLE_ROW } from '#tables/layout';
import { columnWords, type Language } from '#texts';
import { letterOf } from './columns.ts';
import { dressColumn } from './dress.ts';
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
  const words = language.sheets[key];
  return [
    { kind: 'makeTab', name, color: COLORS[table.part], rows: ROWS, columns: count },
    { kind: 'cells', tab: name, row: KEY_ROW, column: 1, cells: [columns.map(([column]) => column)] },
    { kind: 'cells', tab: name, row: TITLE_ROW, column: 1, cells: [[words.title]] },
    { kind: 'style', tab: name, row: TITLE_ROW, column: 1, rows: 1, columns: 1, look: 'title' },
    // The sheet's own verdicts stand in its check column; here they are seen without scrolling.
    { kind: 'formula', tab: name, row: TITLE_ROW, column: 3, formula: `=${letterOf(count)}${TITLE_ROW}` },
    {
      kind: 'cells',
      tab: name,
      row: HEADER_ROW,
      column: 1,
      cells: [columns.map(([column]) => columnWords(language, key, column).header)],
    },
    ...columns.flatMap(([column, declared], index) => dressColumn(language, key, name, column, declared, index + 1)),
    { kind: 'frame', tab: name, hiddenRow: KEY_ROW, frozenRows: HEADER_ROW },
    highlightOf(name, count, count),
    ...(table.core ? [] : [{ kind: 'showTab', tab: name, shown: false } as const]),
  ];
}
