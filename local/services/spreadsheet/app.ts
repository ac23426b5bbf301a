/// <reference types="google-apps-script" />
// SpreadsheetApp: the way from a script into the workbook.
import type { Engine } from '../../engine/engine.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { UiPort } from '../../server/port.ts';
import { show } from '../show.ts';
import { type Book, FIRST, placeOf, type Range, select, type View } from './book.ts';
import { conditionalFormatRuleBuilder } from './conditional-format.ts';
import { dataValidationBuilder } from './data-validation.ts';
import {
  BooleanCriteria,
  BorderStyle,
  DataValidationCriteria,
  ProtectionType,
  WrapStrategy,
} from './enums.ts';
import { range } from './range.ts';
import { sheet } from './sheet.ts';
import { activeSheetId, spreadsheet } from './spreadsheet.ts';
import { userInterface } from './ui.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The workbook of `engine` for one person's runs; `ui` is that person's page. */
export function bookOf(kernel: Kernel, engine: Engine, ui: () => UiPort): Book {
  const view: View = { sheetId: '', zone: FIRST };
  const book: Book = {
    kernel,
    engine,
    view,
    ui,
    spreadsheet: () => spreadsheet(book),
    sheet: (sheetId) => sheet(book, sheetId),
    range: (sheetId, zone) => range(book, sheetId, zone),
  };
  return book;
}

/** SpreadsheetApp of one person's runs. */
export function spreadsheetApp(book: Book): App {
  const { kernel, view, ui } = book;
  const open = (member: string) => {
    kernel.needMode(`SpreadsheetApp.${member}`, 'LIMITED', 'FULL', 'CUSTOM');
    if (kernel.mode === 'FULL') {
      kernel.needScope(`SpreadsheetApp.${member}`, 'spreadsheets.currentonly', 'spreadsheets');
    }
    return book.spreadsheet();
  };
  return show<App>(kernel, 'SpreadsheetApp', {
    BooleanCriteria,
    BorderStyle,
    DataValidationCriteria,
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
      select(placeOf(given, 'SpreadsheetApp.setActiveRange'));
      return given;
    },
    newDataValidation: () => dataValidationBuilder(kernel, (at) => book.range(at.sheetId, at.zone)),
    newConditionalFormatRule: () => conditionalFormatRuleBuilder(book),
    getUi: () => userInterface(kernel, ui),
    flush: () => kernel.changed(),
  });
}
