/// <reference types="google-apps-script" />
// SpreadsheetApp: the way from a script into the workbook.
import type { Engine } from '../../engine/engine.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { UiPort } from '../../server/port.ts';
import { show } from '../show.ts';
import { type Book, placeOf, type Range, type View } from './book.ts';
import { BorderStyle, ProtectionType, WrapStrategy } from './enums.ts';
import { range } from './range.ts';
import { sheet } from './sheet.ts';
import { activeSheetId, spreadsheet } from './spreadsheet.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** SpreadsheetApp of one person's runs on the workbook of `engine`; `ui` is that person's page. */
export function spreadsheetApp(kernel: Kernel, engine: Engine, view: View, ui: () => UiPort): App {
  const book: Book = {
    kernel,
    engine,
    view,
    ui,
    spreadsheet: () => spreadsheet(book),
    sheet: (sheetId) => sheet(book, sheetId),
    range: (sheetId, zone) => range(book, sheetId, zone),
  };
  const open = (member: string) => {
    kernel.needMode(`SpreadsheetApp.${member}`, 'LIMITED', 'FULL', 'CUSTOM');
    if (kernel.mode === 'FULL') {
      kernel.needScope(`SpreadsheetApp.${member}`, 'spreadsheets.currentonly', 'spreadsheets');
    }
    return book.spreadsheet();
  };
  return show<App>(kernel, 'SpreadsheetApp', {
    BorderStyle,
    ProtectionType,
    WrapStrategy,
    getActive: () => open('getActive'),
    getActiveSpreadsheet: () => open('getActiveSpreadsheet'),
    getActiveSheet() {
      open('getActiveSheet');
      return book.sheet(activeSheetId(book));
    },
    getActiveRange() {
      open('getActiveRange');
      return book.range(activeSheetId(book), view.zone);
    },
    setActiveRange(given: Range) {
      open('setActiveRange');
      placeOf(given, 'SpreadsheetApp.setActiveRange');
      return given.activate();
    },
    flush: () => kernel.changed(),
  });
}
