// A Spreadsheet: its sheets, its name and locale, whose it is.
import type { Command } from '../../engine/batch.ts';
import { localeOf } from '../../engine/locales.ts';
import { NEW_SHEET } from '../../engine/sheet-size.ts';
import { unwrap } from '../../kernel/service.ts';
import { expectTypes, mismatch } from '../parameters.ts';
import { show } from '../show.ts';
import { about } from './about.ts';
import { type Book, FIRST, needWrite, type Sheet, type Spreadsheet, select } from './book.ts';
import { rangeOf } from './sheet-cells.ts';
import { sheetNumber } from './sheet-number.ts';
import { needRoom } from './sheet-size.ts';
import { freeName } from './sheet-tab.ts';
import { user } from './user.ts';

/** The workbook as a script holds it. */
export function spreadsheet(book: Book): Spreadsheet {
  const { engine, kernel } = book;
  const { getters } = engine;
  const write = (member: string) => needWrite(book, `SpreadsheetApp.Spreadsheet.${member}`);
  const shown: Spreadsheet = show<Spreadsheet>(kernel, 'Spreadsheet', {
    getId: () => about(kernel).id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${about(kernel).id}/edit`,
    getName: () => about(kernel).name,
    rename(name: string) {
      write('rename');
      expectTypes('SpreadsheetApp.Spreadsheet.rename', [name], 'string');
      about(kernel).name = name;
      kernel.changed();
    },
    getSpreadsheetTimeZone: () => about(kernel).timeZone,
    setSpreadsheetTimeZone(zone: string) {
      write('setSpreadsheetTimeZone');
      expectTypes('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', [zone], 'string');
      needZone(zone);
      about(kernel).timeZone = zone;
      kernel.changed();
    },
    getSpreadsheetLocale: () => engine.locale.code,
    setSpreadsheetLocale(code: string) {
      write('setSpreadsheetLocale');
      engine.send('UPDATE_LOCALE', { locale: localeOf(code) });
    },
    getOwner: () => user(kernel, about(kernel).owner),
    getEditors: () => [about(kernel).owner, ...about(kernel).editors].map((email) => user(kernel, email)),
    getSheets: () => getters.getSheetIds().map((id) => book.sheet(id)),
    getNumSheets: () => getters.getSheetIds().length,
    getSheetByName(name: string) {
      const id = getters.getSheetIds().find((sheetId) => getters.getSheetName(sheetId) === name);
      return id === undefined ? null : book.sheet(id);
    },
    getSheetById(number: number) {
      const id = getters.getSheetIds().find((sheetId) => sheetNumber(sheetId) === number);
      return id === undefined ? null : book.sheet(id);
    },
    getActiveSheet: () => book.sheet(activeSheetId(book)),
    getActiveRange: () => book.range(activeSheetId(book), book.view.zone),
    setActiveSheet(sheet: Sheet) {
      select({ book, sheetId: sheetIdOf(sheet), zone: FIRST });
      return sheet;
    },
    insertSheet(...given: readonly unknown[]) {
      write('insertSheet');
      return insertSheet(book, given);
    },
    deleteSheet(sheet: Sheet) {
      write('deleteSheet');
      deleteSheet(book, sheetIdOf(sheet));
    },
    moveActiveSheet(position: number) {
      write('moveActiveSheet');
      const delta = position - 1 - getters.getSheetIds().indexOf(activeSheetId(book));
      if (position < 1 || position > getters.getSheetIds().length) throw new Error('Invalid argument: pos');
      if (delta !== 0) moveSheet(book, activeSheetId(book), delta);
    },
    getRange(notation: string) {
      const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(notation);
      const name = (match?.[1] ?? match?.[2])?.replace(/''/g, "'");
      const sheetId = name === undefined ? activeSheetId(book) : getters.getSheetIdByName(name);
      if (sheetId === undefined) throw new Error('Range not found');
      return rangeOf(book, sheetId, [match?.[3] ?? notation]);
    },
    toast(text: string, title = '', seconds: number | null = 5) {
      book.ui().toast(String(text), String(title), seconds ?? 5);
    },
  });
  return shown;
}

/** The sheet that the person who runs has open. */
export function activeSheetId({ engine, view }: Book): string {
  const ids = engine.getters.getSheetIds();
  const id = ids.includes(view.sheetId) ? view.sheetId : ids[0];
  if (id === undefined) throw new Error('The workbook has no sheet');
  return id;
}

function insertSheet(book: Book, given: readonly unknown[]): Sheet {
  const { getters } = book.engine;
  const ids = getters.getSheetIds();
  const name = given.find((value) => typeof value === 'string');
  const index = given.find((value) => typeof value === 'number');
  if (given.length > [name, index].filter((value) => value !== undefined).length) {
    throw mismatch('SpreadsheetApp.Spreadsheet.insertSheet', given);
  }
  const position = index ?? ids.indexOf(activeSheetId(book)) + 1;
  if (position < 0 || position > ids.length) throw new Error('Invalid argument: sheetIndex');
  const sheetId = String(Math.max(-1, ...ids.filter((id) => /^\d+$/.test(id)).map(Number)) + 1);
  const free = name === undefined ? getters.getNextSheetName('Sheet') : freeName(book, name);
  needRoom(book, NEW_SHEET);
  book.engine.send('CREATE_SHEET', { sheetId, name: free, position, ...NEW_SHEET });
  Object.assign(book.view, { sheetId, zone: FIRST });
  return book.sheet(sheetId);
}

function deleteSheet(book: Book, sheetId: string): void {
  const { getters } = book.engine;
  if (getters.getVisibleSheetIds().every((id) => id === sheetId)) {
    throw new Error("You can't remove all the visible sheets in a document.");
  }
  book.engine.send('DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
}

function sheetIdOf(sheet: Sheet): string {
  const { $sheetId } = unwrap(sheet) as { $sheetId?: string };
  if ($sheetId === undefined) throw mismatch('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
  return $sheetId;
}

/** Moves a sheet; the library counts visible sheets only, so hidden ones are shown for the move. */
function moveSheet({ engine }: Book, sheetId: string, delta: number): void {
  const hidden = engine.getters.getSheetIds().filter((id) => !engine.getters.isSheetVisible(id));
  engine.batch([
    ...hidden.map((id): Command => ['SHOW_SHEET', { sheetId: id }]),
    ['MOVE_SHEET', { sheetId, delta }],
    ...hidden.map((id): Command => ['HIDE_SHEET', { sheetId: id }]),
  ]);
}

/** @throws as Google does for a zone that is none */
function needZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch (error) {
    throw new Error(`Invalid argument: timezone. Should be of type: String`, { cause: error });
  }
}
