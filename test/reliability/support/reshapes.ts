// What people do to a workbook that leaves its facts as they are.
import fc from 'fast-check';
import type { Cell, Grid } from '#core/cell';
import type { Column } from '#core/table';
import { tables } from '#tables';
import { sheetOf } from '#tables/locate';
import { columnWords } from '#texts';
import { languages } from '#texts/all';
import type { Paper, PaperTab } from './paper.ts';

/** One action; its numbers are taken as far as there are tabs, columns and rows. */
export interface PaperAction<Kind extends string = OnPaper> {
  readonly kind: Kind;
  readonly tab: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The deeds that are tried on paper. */
type OnPaper = (typeof kinds)[number] | (typeof spoils)[number];

const kinds = [
  'insert a column',
  'move a column',
  'rename a header',
  'translate headers',
  'insert rows',
  'sort rows',
  'sort some rows',
  'a row of totals',
  'move a row',
  'rename a tab',
  'move a tab',
  'add a tab',
  'copy a tab',
  'delete a column of the product',
  'delete a sheet of the product',
  'write beside',
  'forget',
] as const;

/** What may take facts away, or make them unreadable. */
const spoils = [
  'delete a key row',
  'empty a key row',
  'lose some keys',
  'insert a row in the head',
  'delete a row of the head',
  'delete any column',
  'delete any sheet',
  'paste a block',
] as const;

/** Texts that people write, and those that a spreadsheet could take for something else. */
const written = fc.oneof(
  fc.constantFrom(
    'Эскертме',
    '=1+1',
    "'=2",
    '45570',
    'М-001',
    'number',
    'birthDate',
    '⛔[Аты-жөнү] жок',
    '\u202eкат',
    '',
  ),
  fc.string({ maxLength: 12 }),
);

/** Any action of some kinds. */
export const action = <Kind extends string>(some: readonly Kind[]): fc.Arbitrary<PaperAction<Kind>> =>
  fc.record({
    kind: fc.constantFrom(...some),
    tab: fc.nat(60),
    from: fc.nat(60),
    to: fc.nat(60),
    text: written,
  });

/** Up to eight deeds, one after the other. */
export const some = <Kind extends string>(one: fc.Arbitrary<PaperAction<Kind>>) =>
  fc.array(one, { minLength: 1, maxLength: 8 });

/** PaperActions that leave the facts as they are. */
export const harmless = some(action(kinds));

/** A key row is gone, and before and after it anything that leaves headers and keys where they are known. */
export const keyless = fc
  .tuple(
    fc.array(action(kinds.filter((kind) => kind !== 'rename a header' && kind !== 'insert a column')), {
      maxLength: 4,
    }),
    action(['delete a key row', 'empty a key row', 'lose some keys']),
  )
  .map(([before, last]) => [...before, last]);

/** Anything at all. */
export const harmful = some(fc.oneof(action(kinds), action(spoils)));

const FIRST = 3;

/** Sheets that hold nothing of the people's. */
const OURS = ['check', 'compliance', 'home', 'log', 'results'];

/** Carries a action out. A column that the product cannot know again by anything is none that may be deleted. */
export function reshape(paper: Paper, { kind, tab: which, from, to, text }: PaperAction): void {
  const { tabs } = paper;
  const tab = tabs[which % tabs.length];
  if (tab === undefined) return;
  const width = tab.grid[0]?.length ?? 0;
  const rows = tab.grid.length - FIRST;
  const key = sheetOf(tab.grid);
  switch (kind) {
    case 'insert a column':
      insertColumn(tab, from % (width + 1), text);
      break;
    case 'move a column':
      tab.grid = tab.grid.map((row) => moved(row, from % width, to % width));
      break;
    case 'rename a header':
      // The check's own column lists verdicts by header; a name that stands twice is people's own affair.
      put(tab, 2, from % width, text);
      break;
    case 'translate headers':
      translate(tab, from);
      break;
    case 'insert rows':
      tab.grid.splice(FIRST + (from % (rows + 1)), 0, ...blankRows(1 + (to % 3), width));
      break;
    case 'sort rows':
      sort(tab, from % width, rows);
      break;
    case 'sort some rows':
      sort(tab, from % width, to % (rows + 1));
      break;
    case 'a row of totals':
      put(tab, tab.grid.length, from % width, 'Бардыгы:');
      put(tab, tab.grid.length - 1, (from + 1) % width, to);
      tab.grid = squared(tab.grid);
      break;
    case 'move a row':
      if (rows > 0) {
        const data = moved(tab.grid.slice(FIRST), from % rows, to % rows);
        tab.grid = [...tab.grid.slice(0, FIRST), ...data];
      }
      break;
    case 'rename a tab':
      tab.name = `${text} ${tab.id}`;
      break;
    case 'move a tab':
      paper.tabs = moved(tabs, which % tabs.length, to % tabs.length);
      break;
    case 'add a tab':
      paper.make(
        `Менин барагым ${text}`,
        to % tabs.length,
        [[text, 'телефондор'], [], ['', text]].map((row) => [...row, '', ''].slice(0, 2)),
      );
      break;
    case 'copy a tab':
      // The copy of a sheet stands behind it, as Google puts it.
      paper.make(
        `${tab.name} көчүрмөсү`,
        tabs.indexOf(tab) + 1,
        tab.grid.map((row) => [...row]),
      );
      break;
    case 'delete a column of the product':
      deleteDerived(tab, from);
      break;
    case 'delete a sheet of the product':
      if (key !== null && OURS.includes(key)) paper.tabs = tabs.filter((one) => one !== tab);
      break;
    case 'write beside':
      writeBeside(tab, from, to, text);
      break;
    case 'forget':
      paper.forget();
      break;
    case 'delete a key row':
      if (key !== null) tab.grid.splice(0, 1);
      break;
    case 'empty a key row':
      if (key !== null) tab.grid[0]?.fill('');
      break;
    case 'lose some keys':
      if (key !== null) for (const column of [from, from + 1, to]) put(tab, 0, column % width, '');
      break;
    case 'insert a row in the head':
      tab.grid.splice(from % FIRST, 0, [text, ...Array<Cell>(Math.max(width - 1, 0)).fill('')]);
      break;
    case 'delete a row of the head':
      if (tab.grid.length > FIRST) tab.grid.splice(1 + (from % (FIRST - 1)), 1);
      break;
    case 'delete any column':
      tab.grid = tab.grid.map((row) => row.filter((_, column) => column !== from % width));
      break;
    case 'delete any sheet':
      paper.tabs = tabs.length > 1 ? tabs.filter((one) => one !== tab) : tabs;
      break;
    case 'paste a block':
      paste(tab, from % tab.grid.length, to % width, text);
      break;
  }
}

function put(tab: PaperTab, line: number, column: number, cell: Cell): void {
  if (line === tab.grid.length) tab.grid.push([]);
  const row = tab.grid[line];
  if (row !== undefined) row[column] = cell;
}

const blankRows = (count: number, width: number): Cell[][] =>
  Array.from({ length: count }, () => Array<Cell>(width).fill(''));

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** A column of their own: without a key, with a header and notes. */
function insertColumn(tab: PaperTab, at: number, text: string): void {
  tab.grid = tab.grid.map((row, line) => [
    ...row.slice(0, at),
    line === 2 || line === FIRST ? text : '',
    ...row.slice(at),
  ]);
}

/** Deletes one of the columns that every check or every set-up makes again. */
function deleteDerived(tab: PaperTab, which: number): void {
  const key = sheetOf(tab.grid);
  if (key === null) return;
  const derived = Object.entries<Column>(tables[key].columns).flatMap(([name, column]) => {
    return column.derived || name === 'check' ? [name] : [];
  });
  const at = (tab.grid[0] ?? []).indexOf(derived[which % derived.length] ?? '');
  if (at >= 0) tab.grid = tab.grid.map((row) => row.filter((_, column) => column !== at));
}

/** Headers in any of the languages. */
function translate(tab: PaperTab, which: number): void {
  const key = sheetOf(tab.grid);
  const language = [languages.ru, languages.en, languages.ky][which % 3];
  if (key === null || language === undefined) return;
  for (const name of Object.keys(tables[key].columns)) {
    const column = (tab.grid[0] ?? []).indexOf(name);
    if (column >= 0) put(tab, 2, column, columnWords(language, key, name).header);
  }
}

/** So many rows, from the first on, in the order of one column's texts, as a filter sorts those that it reaches. */
function sort(tab: PaperTab, column: number, count: number): void {
  const text = (row: readonly Cell[]) => JSON.stringify(row[column] ?? '');
  const end = FIRST + count;
  const data = tab.grid.slice(FIRST, end).sort((one, other) => (text(one) < text(other) ? -1 : 1));
  tab.grid = [...tab.grid.slice(0, FIRST), ...data, ...tab.grid.slice(end)];
}

/** Notes in columns without a key, beside rows and below them. */
function writeBeside(tab: PaperTab, from: number, to: number, text: string): void {
  const own = (tab.grid[0] ?? []).flatMap((name, column) => (name === '' ? [column] : []));
  const column = own[from % Math.max(own.length, 1)];
  if (column !== undefined) put(tab, FIRST + (to % Math.max(tab.grid.length - FIRST, 1)), column, text);
}

/** Texts, figures and truths over whatever stands there, head and numbers too. */
function paste(tab: PaperTab, line: number, column: number, text: string): void {
  const block: readonly (readonly Cell[])[] = [
    [text, 'жазында', -1],
    [12.5, true, text],
    ['М-999', text, ''],
  ];
  block.forEach((row, down) => {
    for (const [right, cell] of row.entries()) put(tab, line + down, column + right, cell);
  });
  tab.grid = squared(tab.grid);
}

/** All rows of one length. */
function squared(grid: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** The cells of a tab that are people's, row by row as they stand; blank ends say nothing. */
export function peoplesOwn(grid: Grid, isOurs: (key: string) => boolean): string {
  const keys = grid[0] ?? [];
  return grid
    .slice(FIRST)
    .map((row) => row.map((cell, column) => (isOurs(`${keys[column] ?? ''}`) ? '' : JSON.stringify(cell))))
    .map((row) => row.join('|').replace(/[|"]+$/, ''))
    .join('\n')
    .trimEnd();
}
