// Makes the workbook's sheets; again, it repairs what is missing and touches nothing that is there.
import type { Change } from '#core/change';
import type { World } from '#core/ports';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { type Language, languageCodes } from '#texts';
import { type Book, openBook } from '../book.ts';
import { appendRows, firstFreeRow, type NewRow } from '../rows.ts';
import { languageOf } from '../words.ts';
import { fillHome } from './home.ts';
import { findHeaders } from './lost-keys.ts';
import { makeSheet } from './make-sheet.ts';
import { prefilled, rowName } from './prefill.ts';
import { addColumns, restoreKeys } from './repair-sheet.ts';

/** Brings every sheet into being; call under the lock. Returns whether anything had to be done. */
export function setUp(world: World, language: Language): boolean {
  const found = openBook(world, sheetKeys);
  const restored = restoreLostKeys(world, found);
  const book = restored ? openBook(world, sheetKeys) : found;
  const names = namesOf(book, language);
  const changes = sheetKeys.flatMap((key): readonly Change[] => {
    const sheet = book.sheet(key);
    const tab = book.tab(key);
    if (sheet === null || tab === null) return makeFilled(key, names(key), language);
    return [...addColumns(tab.id, sheet, language), ...fillUp(tab.id, sheet, language)];
  });
  const home = book.sheet('home') === null ? fillHome(names, language) : [];
  if (changes.length > 0) world.book.apply(tabsFirst([...changes, ...home]));
  return restored || changes.length > 0;
}

/** All tabs are made before any is filled: a new tab makes a spreadsheet reckon everything anew. */
function tabsFirst(changes: readonly Change[]): readonly Change[] {
  const makesTab = ({ kind }: Change) => kind === 'makeTab';
  return [...changes.filter(makesTab), ...changes.filter((change) => !makesTab(change))];
}

/** Gives tabs that are known by their headers alone their key row back. */
function restoreLostKeys(world: World, book: Book): boolean {
  const missing = sheetKeys.filter((key) => book.sheet(key) === null);
  if (book.strangers.size === 0 || missing.length === 0) return false;
  const languages = languageCodes.map((code) => languageOf(world, code));
  const changes = [...book.strangers].flatMap(([tab, grid]) => {
    const found = findHeaders(grid, missing, languages);
    return found ? restoreKeys(tab.id, found) : [];
  });
  if (changes.length > 0) world.book.apply(changes);
  return changes.length > 0;
}

/** The tabs' names: of those that stand, their own; of those to be made, the title, or the next free one. */
function namesOf(book: Book, language: Language): (key: SheetKey) => string {
  const taken = new Set(book.tabs.map(({ name }) => name));
  const names = new Map(
    sheetKeys.map((key) => {
      const { title } = language.sheets[key];
      const stands = book.sheet(key) !== null ? book.tab(key)?.name : undefined;
      return [key, stands ?? freeName(title, taken)];
    }),
  );
  return (key) => names.get(key) ?? key;
}

function makeFilled(key: SheetKey, name: string, language: Language): readonly Change[] {
  const places = new Map(Object.keys(tables[key].columns).map((column, index) => [column, index]));
  const rows = prefilled(key, language);
  const filled = rows.length > 0 ? appendRows({ tab: name, places, free: FIRST_ROW }, rows) : [];
  return [...makeSheet(key, name, language), ...filled];
}

/** Appends the product's own rows that are missing. */
function fillUp(tab: number, sheet: Sheet, language: Language): readonly Change[] {
  const name = rowName(sheet.key);
  const there = new Set(sheet.records.map((record) => (record as Readonly<Record<string, unknown>>)[name]));
  const rows: readonly NewRow[] = prefilled(sheet.key, language).filter((row) => !there.has(row[name]));
  if (rows.length === 0) return [];
  return appendRows({ tab, places: sheet.places, free: firstFreeRow(sheet.grid) }, rows);
}

function freeName(title: string, taken: Set<string>): string {
  let name = title;
  for (let count = 2; taken.has(name); count++) name = `${title} ${count}`;
  taken.add(name);
  return name;
}
