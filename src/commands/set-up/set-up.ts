// Makes the workbook's sheets; again, it repairs what is missing and touches nothing that is there.
import { type Cell, isBlank } from '#core/cell';
import type { Change, TabRef } from '#core/change';
import type { Environment, Tab } from '#core/ports';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { Sheet } from '#tables/decode';
import { FIRST_ROW } from '#tables/layout';
import { type Language, languageCodes } from '#texts';
import { languageOf } from '#texts/loaded';
import { Refusal } from '#texts/refusal';
import { type Book, openBook, rememberTabs } from '#workbook/book';
import { appendRows, firstFreeRow, type NewRow } from '#workbook/rows';
import { keepZone, setNewLocale } from '#workbook/zone';
import { dressSettings } from './dress-settings.ts';
import { fillHome, linkHome } from './home.ts';
import { findColumns, findHeaders } from './lost-keys.ts';
import { makeSheet } from './make-sheet.ts';
import { prefilled, rowName } from './prefill.ts';
import { addPress } from './press.ts';
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

/** How far a workbook is set up. */
export interface Progress {
  readonly made: number;
  readonly all: number;
}

/** So many sheets are made at once; what is made then stands, whatever comes after it. */
const AT_ONCE = 9;

/**
 * Brings every sheet into being; call under the lock. Null where all stand; where the run has gone on for longer than
 * `most` milliseconds, how far it has come: the next call goes on from there.
 */
export function setUp(
  environment: Environment,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): Progress | null {
  keepZone(environment);
  const found = openBook(environment, sheetKeys);
  refuseRowsInHeads(found);
  if (isNew(found)) setNewLocale(environment);
  const book = restoreLost(environment, found, language) ? openBook(environment, sheetKeys) : found;
  const spots = spotsOf(book, language);
  const repairs = sheetKeys.flatMap((key): readonly Change[] => {
    const sheet = book.sheet(key);
    const { tab } = spots(key);
    return sheet === null ? [] : [...addColumns(tab, sheet, language), ...fillUp(tab, sheet, language)];
  });
  if (repairs.length > 0) environment.book.apply(repairs);
  const missing = sheetKeys.filter((key) => book.sheet(key) === null);
  for (let done = 0; done < missing.length; done += AT_ONCE) {
    const some = missing.slice(done, done + AT_ONCE);
    const made = tabsFirst(some.flatMap((key) => makeFilled(key, spots(key), language)));
    environment.book.apply([...made, ...(done === 0 ? hideSpare(book, spots) : [])]);
    if (environment.elapsed() > most) {
      const left = missing.length - done - some.length;
      return { made: sheetKeys.length - left, all: sheetKeys.length };
    }
  }
  fillHomeIn(environment, book.sheet('home'), spots, language);
  return null;
}

/** The lines of the home sheet where none stand, and their links where these are missing. */
function fillHomeIn(
  environment: Environment,
  home: Sheet | null,
  spots: (key: SheetKey) => Spot,
  language: Language,
): void {
  const isBlankHome = home === null || firstFreeRow(home.grid) === FIRST_ROW;
  if (!isBlankHome && !isBlank(linkIn(home))) {
    const added = addPress(spots('home').tab, home.places, home, language);
    if (added.length > 0) environment.book.apply(added);
    return;
  }
  const tabs = environment.book.tabs();
  rememberTabs(
    environment,
    new Map(
      sheetKeys.flatMap((key) => {
        const tab = tabs.find(({ name }) => name === spots(key).name);
        return tab === undefined ? [] : [[key, tab] as const];
      }),
    ),
  );
  const standing = (key: SheetKey): Spot => {
    const spot = spots(key);
    return { ...spot, tab: tabs.find(({ name }) => name === spot.name)?.id ?? spot.tab };
  };
  environment.book.apply([
    ...linkHome(standing, tabs, language),
    ...(isBlankHome ? fillHome(standing, language) : []),
    ...addPress(standing('home').tab, standing('home').places, home, language),
  ]);
}

/** The blank tab with which a new spreadsheet begins, where nothing else is there; it is put out of sight, not away. */
function hideSpare({ tabs, unknownTabs }: Book, spots: (key: SheetKey) => Spot): readonly Change[] {
  const [only, ...others] = [...unknownTabs];
  if (only === undefined || others.length > 0 || tabs.length > 1) return [];
  const [{ id }, grid] = only;
  const isUsed = sheetKeys.some((key) => spots(key).tab === id);
  return isUsed || !grid.flat().every(isBlank) ? [] : [{ kind: 'showTab', tab: id, shown: false }];
}

/** Whether no sheet of the product's, nor the head of one, is there yet. */
const isNew = (book: Book): boolean =>
  book.misplaced.size === 0 && sheetKeys.every((key) => book.tab(key) === null);

/** What stands where the home sheet's first link should. */
function linkIn({ grid, places }: Sheet): Cell | undefined {
  return grid[FIRST_ROW - 1]?.[places.get('where') ?? -1];
}

/** All tabs are made before any is filled: a new tab makes a spreadsheet compute everything again. */
function tabsFirst(changes: readonly Change[]): readonly Change[] {
  const makesTab = ({ kind }: Change) => kind === 'makeTab';
  return [...changes.filter(makesTab), ...changes.filter((change) => !makesTab(change))];
}

/** Rows that people have put into a head are theirs to move; until then no second sheet is made beside. */
function refuseRowsInHeads({ misplaced }: Book): void {
  const moved = [...misplaced.values()].filter(({ shift }) => shift > 0);
  if (moved.length > 0)
    throw new Refusal('headMoved', { sheets: moved.map(({ tab }) => `«${tab.name}»`).join(', ') });
}

/** Gives tabs their key row, single keys and rows of their head back, as far as these are known. */
function restoreLost(environment: Environment, book: Book, language: Language): boolean {
  const missing = sheetKeys.filter((key) => book.sheet(key) === null);
  const lacking = sheetKeys.flatMap((key) => {
    const sheet = book.sheet(key);
    const tab = book.tab(key);
    return sheet && tab && lacksColumns(sheet) ? [{ sheet, tab }] : [];
  });
  const heads = [...book.misplaced.values()].flatMap((misplaced) => restoreHead(misplaced, language));
  const isComplete = lacking.length === 0 && (book.unknownTabs.size === 0 || missing.length === 0);
  const languages = isComplete ? [] : languageCodes.map((code) => languageOf(environment, code));
  const keys = isComplete
    ? []
    : [...book.unknownTabs].flatMap(([tab, grid]) => {
        const found = findHeaders(grid, missing, languages);
        return found ? restoreKeys(tab.id, found) : [];
      });
  const columns = lacking.flatMap(({ sheet, tab }) =>
    restoreColumns(tab.id, sheet, findColumns(sheet, languages)),
  );
  const changes = [...heads, ...keys, ...columns];
  if (changes.length > 0) environment.book.apply(changes);
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
  const found = [...book.unknownTabs].find(([tab]) => tab.name === name);
  return found?.[1].flat().every((cell) => isBlank(cell) || cell === name) ? found[0] : null;
}

const declaredPlaces = (key: SheetKey): ReadonlyMap<string, number> =>
  new Map(Object.keys(tables[key].columns).map((column, index) => [column, index]));

function makeFilled(key: SheetKey, { tab, name, makes }: Spot, language: Language): readonly Change[] {
  const places = declaredPlaces(key);
  const rows = prefilled(key, language);
  const filled = rows.length > 0 ? appendRows({ tab, places, free: FIRST_ROW }, rows) : [];
  return [
    ...(makes ? [{ kind: 'makeTab' as const, name, index: sheetKeys.indexOf(key) }] : []),
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
