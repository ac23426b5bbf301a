// Menu, sidebar and toasts: the only things of Google's that stand in front of a person.
import type { ScreenPort } from '#core/ports';
import { edition as built, type Edition } from './edition.ts';

/** As the compiler must see it: the build of an add-on puts in the other one. */
const edition: Edition = built;

export interface MenuLine {
  readonly caption: string;
  /** The name of a function of the script. */
  readonly run: string;
}

/** Lines below a caption; null draws a line. */
export interface Submenu {
  readonly caption: string;
  readonly lines: readonly (MenuLine | null)[];
}

/** Puts the add-on's menu into the top bar; null draws a line. */
export function showMenu(title: string, lines: Lines): void {
  const ui = SpreadsheetApp.getUi();
  // An add-on has one menu, which Google names after it.
  filled(edition === 'addon' ? ui.createAddonMenu() : ui.createMenu(title), lines).addToUi();
}

type Lines = readonly (MenuLine | Submenu | null)[];

function filled(menu: GoogleAppsScript.Base.Menu, lines: Lines): GoogleAppsScript.Base.Menu {
  for (const line of lines) {
    if (line === null) menu.addSeparator();
    else if ('run' in line) menu.addItem(line.caption, line.run);
    else menu.addSubMenu(filled(SpreadsheetApp.getUi().createMenu(line.caption), line.lines));
  }
  return menu;
}

/** A page of the bundle as an answer of the web app, as wide as the screen on which it is read. */
export function page(name: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(name)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** What stands in front of the person; the workbook's toasts bear `title`. */
export const screen = (title: string): ScreenPort => ({
  standing: () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    return { tab: sheet.getSheetId(), row: SpreadsheetApp.getActiveRange()?.getRow() ?? 1 };
  },
  say: (message) => {
    SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8);
  },
  showSidebar: (page, heading) => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(heading));
  },
});
