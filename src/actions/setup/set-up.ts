// Makes the workbook's sheets; again, it repairs what is missing and touches nothing that is there.
import { type Cell, isBlank } from '#core/cell';
import type { Change, TabRef } from '#core/change';
import type { Tab, World } from '#core/ports';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { type Language, languageCodes } from '#texts';
import { type Book, openBook } from '../book.ts';
import { Refusal } from '../refusal.ts';
import { appendRows, firstFreeRow, type NewRow } from '../rows.ts';
import { languageOf } from '../words.ts';
import { dressSettings } from './dress-settings.ts';
import { fillHome, linkHome } from './home.ts';
import { findColumns, findHeaders } from './lost-keys.ts';
import { makeSheet } from './make-sheet.ts';
import { prefilled, rowName } from './prefill.ts';
import {
  addColumns,
  lacksColumns,
  placesOf,
  restoreColumns,
  restoreHead,
  restoreKeys,
} from './repair-sheet.ts';

/** Where a sheet stands or will stand. */
export interface Spot {
  readonly tab: TabRef;
  readonly name: string;
  readonly makes: boolean;
  /** Where its columns stand, or will stand, counted from 0. */
  readonly places: ReadonlyMap<string, number>;
}

/** Brings every sheet into being; call under the lock. Returns whether anything had to be done. */
export function setUp(world: World, language: Language): boolean {
  const found = openBook(world, sheetKeys);
  refuseRowsInHeads(found);
  const restored = restoreLost(world, found, language);
  const book = restored ? openBook(world, sheetKeys) : found;
  const spots = spotsOf(book, language);
  const changes = sheetKeys.flatMap((key): readonly Change[] => {
    const sheet = book.sheet(key);
    const { tab, name, makes } = spots(key);
    if (sheet !== null) return [...addColumns(tab, sheet, language), ...fillUp(tab, sheet, language)];
    const makeTab = { kind: 'makeTab' as const, name, index: sheetKeys.indexOf(key) };
    return [...(makes ? [makeTab] : []), ...makeFilled(key, tab, language)];
  });
  const home = book.sheet('home');
  const homeBlank = home === null || firstFreeRow(home.grid) === FIRST_ROW;
  const all = [...tabsFirst(changes), ...(homeBlank ? fillHome(spots, language) : [])];
  if (all.length > 0) world.book.apply(all);
  if (homeBlank || isBlank(linkIn(home))) world.book.apply(linkHome(spots, world.book.tabs(), language));
  return restored || all.length > 0;
}

/** What stands where the home sheet's first link should. */
function linkIn({ grid, places }: Sheet): Cell | undefined {
  return grid[FIRST_ROW - 1]?.[places.get('where') ?? -1];
}

/** All tabs are made before any is filled: a new tab makes a spreadsheet reckon everything anew. */
function tabsFirst(changes: readonly Change[]): readonly Change[] {
  const makesTab = ({ kind }: Change) => kind === 'makeTab';
  return [...changes.filter(makesTab), ...changes.filter((change) => !makesTab(change))];
}

/** Rows that people have put into a head are theirs to move; until then no second sheet is made beside. */
function refuseRowsInHeads({ askew }: Book): void {
  const moved = [...askew.values()].filter(({ shift }) => shift > 0);
  if (moved.length > 0)
    throw new Refusal('headMoved', { sheets: moved.map(({ tab }) => `«${tab.name}»`).join(', ') });
}

/** Gives tabs their key row, single keys and rows of their head back, as far as these are known. */
function restoreLost(world: World, book: Book, language: Language): boolean {
  const missing = sheetKeys.filter((key) => book.sheet(key) === null);
  const lacking = sheetKeys.flatMap((key) => {
    const sheet = book.sheet(key);
    const tab = book.tab(key);
    return sheet && tab && lacksColumns(sheet) ? [{ sheet, tab }] : [];
  });
  const heads = [...book.askew.values()].flatMap((askew) => restoreHead(askew, language));
  const isComplete = lacking.length === 0 && (book.strangers.size === 0 || missing.length === 0);
  const languages = isComplete ? [] : languageCodes.map((code) => languageOf(world, code));
  const keys = isComplete
    ? []
    : [...book.strangers].flatMap(([tab, grid]) => {
        const found = findHeaders(grid, missing, languages);
        return found ? restoreKeys(tab.id, found) : [];
      });
  const columns = lacking.flatMap(({ sheet, tab }) =>
    restoreColumns(tab.id, sheet, findColumns(sheet, languages)),
  );
  const changes = [...heads, ...keys, ...columns];
  if (changes.length > 0) world.book.apply(changes);
  return changes.length > 0;
}

/** The tabs of sheets that stand; else a blank tab of the sheet's title, else a new one under a free name. */
function spotsOf(book: Book, language: Language): (key: SheetKey) => Spot {
  const taken = new Set(book.tabs.map(({ name }) => name));
  const spots = new Map<SheetKey, Spot>(
    sheetKeys.map((key) => {
      const sheet = book.sheet(key);
      const places = sheet === null ? declaredPlaces(key) : placesOf(sheet);
      const stands = sheet === null ? blankTab(book, language.sheets[key].title) : book.tab(key);
      if (stands) return [key, { tab: stands.id, name: stands.name, makes: false, places }];
      const name = freeName(language.sheets[key].title, taken);
      return [key, { tab: name, name, makes: true, places }];
    }),
  );
  return (key) => spots.get(key) as Spot;
}

/** A tab of this name in which nothing stands but its title, if that: one that was begun and cut off. */
function blankTab(book: Book, name: string): Tab | null {
  const found = [...book.strangers].find(([tab]) => tab.name === name);
  return found?.[1].flat().every((cell) => isBlank(cell) || cell === name) ? found[0] : null;
}

const declaredPlaces = (key: SheetKey): ReadonlyMap<string, number> =>
  new Map(Object.keys(tables[key].columns).map((column, index) => [column, index]));

function makeFilled(key: SheetKey, tab: TabRef, language: Language): readonly Change[] {
  const places = declaredPlaces(key);
  const rows = prefilled(key, language);
  const filled = rows.length > 0 ? appendRows({ tab, places, free: FIRST_ROW }, rows) : [];
  return [
    ...makeSheet(key, tab, language),
    ...filled,
    ...(key === 'settings' ? dressSettings(tab, places, rows, FIRST_ROW, language) : []),
  ];
}

/** Appends the product's own rows that are missing. */
function fillUp(tab: TabRef, sheet: Sheet, language: Language): readonly Change[] {
  const name = rowName(sheet.key);
  const there = new Set(sheet.records.map((record) => (record as Readonly<Record<string, unknown>>)[name]));
  const rows: readonly NewRow[] = prefilled(sheet.key, language).filter((row) => !there.has(row[name]));
  if (rows.length === 0) return [];
  const { places } = sheet;
  const free = firstFreeRow(sheet.grid);
  return [
    ...appendRows({ tab, places, free }, rows),
    ...(sheet.key === 'settings' ? dressSettings(tab, places, rows, free, language) : []),
  ];
}

function freeName(title: string, taken: Set<string>): string {
  let name = title;
  for (let count = 2; taken.has(name); count++) name = `${title} ${count}`;
  taken.add(name);
  return name;
}
