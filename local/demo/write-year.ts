// Types the demo year into a workbook as a person would, and has the product check it and make its documents.
import type { Edit } from '../engine/edits.ts';
import type { Bundle, Host } from '../host.ts';
import type { DemoSheet } from './row.ts';
import { type Grid, typedOver } from './typed-over.ts';

/** What the product does for the one who types. */
export interface YearTyping {
  /** Its functions: of these `onEdit` gives the rows their numbers. */
  readonly bundle: Bundle;
  check(): unknown;
  /** Computes the results of surveys. */
  computeResults(): unknown;
}

/** What the product makes of a year. */
export interface YearPapers {
  makeAct(row: string): unknown;
  makeReport(): unknown;
}

interface Tab {
  getName(): string;
  setName(name: string): unknown;
  getDataRange(): { getValues(): Grid };
  getRange(row: number, column: number, rows: number, columns: number): { setValues(cells: Grid): unknown };
  showSheet(): unknown;
  getMaxRows(): number;
  insertRowsAfter(row: number, count: number): unknown;
}

interface ReadTab {
  readonly tab: Tab;
  readonly grid: Grid;
}

const NOTE = [
  'Бул китеп – үлгү.',
  'Мүчөлөрдүн № 12-5 токтомдогу аттарынан башкасынын баары ойдон чыгарылган: адамдар, даталар, байланыш маалыматы, иштер.',
  'Анда кээ бир талаптар атайын аткарылган эмес: текшерүү эмнени көрсөтөрүн көрүү үчүн.',
];

interface Spreadsheets {
  getActiveSpreadsheet(): { getSheets(): readonly Tab[] };
}

/**
 * Types sheets into the workbook of `host`, each in one write, and shows their tabs; `onEdit` of `bundle` is informed of
 * each, as of what a person pastes. @throws where a sheet is missing
 */
export function typeSheets(host: Host, sheets: readonly DemoSheet[], bundle: Bundle = {}): void {
  const edits = host.runAs('FULL', () => {
    const app = host.services.SpreadsheetApp as unknown as Spreadsheets;
    const all = app.getActiveSpreadsheet().getSheets();
    const tabs = all.map((tab) => ({ tab, grid: tab.getDataRange().getValues() }));
    return sheets.map((sheet) => typeSheet(host, sheet, tabs));
  });
  for (const edit of edits) host.runSimpleTrigger(bundle, 'onEdit', edit);
}

function typeSheet(host: Host, sheet: DemoSheet, tabs: readonly ReadTab[]): Edit {
  const { tab, grid } = tabOf(sheet, tabs);
  const { row, column, cells } = typedOver(grid, sheet);
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const lacking = row + rows - 1 - tab.getMaxRows();
  if (lacking > 0) tab.insertRowsAfter(tab.getMaxRows(), lacking);
  tab.getRange(row, column, rows, columns).setValues(cells);
  tab.showSheet();
  const zone = { top: row - 1, bottom: row + rows - 2, left: column - 1, right: column + columns - 2 };
  return { clientId: 'demo', sheetId: host.model.getters.getSheetIdByName(tab.getName()) ?? '', zone };
}

/** Says in the workbook itself that its year is made up, in the tab that a new spreadsheet begins with. */
function sayMadeUp(host: Host): void {
  host.runAs('FULL', () => {
    const app = host.services.SpreadsheetApp as unknown as Spreadsheets;
    const tabs = app.getActiveSpreadsheet().getSheets();
    const blank = tabs.find((tab) => tab.getDataRange().getValues().flat().join('') === '');
    blank?.setName('Үлгү жөнүндө');
    blank?.getRange(1, 1, NOTE.length, 1).setValues(NOTE.map((line) => [line]));
  });
}

/** Types `year` into the workbook of `host`, which holds the group already, and has it checked. */
export function typeYear(host: Host, product: YearTyping, year: readonly DemoSheet[]): void {
  typeSheets(host, year, product.bundle);
  sayMadeUp(host);
  product.check();
  product.computeResults();
}

/** Makes the acts and the report of `year`, which the workbook holds. */
export function makeYearsPapers(product: YearPapers, year: readonly DemoSheet[]): void {
  for (const { number } of year.find(({ sheet }) => sheet === 'acts')?.rows ?? []) product.makeAct(number);
  product.makeReport();
}

/** The tab whose key row has all columns that are typed into, and the fewest others. */
function tabOf({ sheet, rows }: DemoSheet, tabs: readonly ReadTab[]): ReadTab {
  const typed = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const [found] = tabs
    .filter(({ grid }) => typed.every((key) => grid[0]?.includes(key)))
    .sort((a, b) => keysIn(a.grid) - keysIn(b.grid));
  if (found === undefined) throw new Error(`No tab has the columns of «${sheet}».`);
  return found;
}

const keysIn = (grid: Grid): number => (grid[0] ?? []).filter((key) => key !== '').length;
