// Menu, sidebar and toasts: the only things of Google's that stand in front of a person.

export interface MenuLine {
  readonly caption: string;
  /** The name of a function of `main`. */
  readonly run: string;
}

/** Lines below a caption; null draws a line. */
export interface Submenu {
  readonly caption: string;
  readonly lines: readonly (MenuLine | null)[];
}

/** Puts the add-on's menu into the top bar; null draws a line. */
export function showMenu(title: string, lines: readonly (MenuLine | Submenu | null)[]): void {
  menuOf(title, lines).addToUi();
}

function menuOf(title: string, lines: readonly (MenuLine | Submenu | null)[]): GoogleAppsScript.Base.Menu {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const line of lines) {
    if (line === null) menu.addSeparator();
    else if ('run' in line) menu.addItem(line.caption, line.run);
    else menu.addSubMenu(menuOf(line.caption, line.lines));
  }
  return menu;
}

/** A page of the bundle as an answer of the web app, as wide as the screen on which it is read. */
export function page(name: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(name)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

/** Shows a page of the bundle beside the grid. */
export function showSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

/** Says a sentence in passing. */
export function say(text: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 8);
}

/** The tab and row (from 1) on which the person stands. */
export function whereIs(): { readonly tab: number; readonly row: number } {
  const sheet = SpreadsheetApp.getActiveSheet();
  return { tab: sheet.getSheetId(), row: SpreadsheetApp.getActiveRange()?.getRow() ?? 1 };
}
