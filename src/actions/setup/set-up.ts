// Makes the workbook's sheets; again, it repairs what is missing and touches nothing that is there.
import type { Change } from '#core/change';
import type { World } from '#core/ports';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import type { Language } from '#texts';
import { type Book, openBook } from '../book.ts';
import { appendRows, firstFreeRow, type NewRow } from '../rows.ts';
import { findHeaders } from './lost-keys.ts';
import { makeSheet } from './make-sheet.ts';
import { prefilled, rowName } from './prefill.ts';
import { addColumns, restoreKeys } from './repair-sheet.ts';

/** Brings every sheet into being; call under the lock. Returns whether anything had to be done. */
export function setUp(world: World, language: Language): boolean {
  const restored = restoreLostKeys(world);
  const book = openBook(world, sheetKeys);
  const names = new Set(book.tabs.map(({ name }) => name));
  const changes = sheetKeys.flatMap((key): readonly Change[] => {
    const sheet = book.sheet(key);
    const tab = book.tab(key);
    if (sheet === null || tab === null)
      return makeFilled(key, freeName(language.sheets[key].title, names), language);
    return [...addColumns(tab.id, sheet, language), ...fillUp(tab.id, sheet, language)];
  });
  if (changes.length > 0) world.book.apply(changes);
  return restored || changes.length > 0;
}

/** Gives tabs that are known by their headers alone their key row back. */
function restoreLostKeys(world: World): boolean {
  const book = openBook(world, sheetKeys);
  const missing = sheetKeys.filter((key) => book.sheet(key) === null);
  const changes = [...book.strangers].flatMap(([tab, grid]) => {
    const found = findHeaders(grid, missing);
    return found ? restoreKeys(tab.id, found) : [];
  });
  if (changes.length > 0) world.book.apply(changes);
  return changes.length > 0;
}

function makeFilled(key: SheetKey, name: string, language: Language): readonly Change[] {
  const places = new Map(Object.keys(tables[key].columns).map((column, index) => [column, index]));
  const rows = prefilled(key, language);
  const filled = rows.length > 0 ? [appendRows({ tab: name, places, free: FIRST_ROW }, rows)] : [];
  return [...makeSheet(key, name, language), ...filled];
}

/** Appends the product's own rows that are missing. */
function fillUp(tab: number, sheet: Sheet, language: Language): readonly Change[] {
  const name = rowName(sheet.key);
  const there = new Set(sheet.records.map((record) => (record as Readonly<Record<string, unknown>>)[name]));
  const rows: readonly NewRow[] = prefilled(sheet.key, language).filter((row) => !there.has(row[name]));
  if (rows.length === 0) return [];
  return [appendRows({ tab, places: sheet.places, free: firstFreeRow(sheet.grid) }, rows)];
}

function freeName(title: string, taken: Set<string>): string {
  let name = title;
  for (let count = 2; taken.has(name); count++) name = `${title} ${count}`;
  taken.add(name);
  return name;
}

/** The sheets that are not to be found. */
export function missingSheets(book: Book, keys: readonly SheetKey[]): readonly SheetKey[] {
  return keys.filter((key) => book.sheet(key) === null);
}
