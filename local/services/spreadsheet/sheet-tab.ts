// A Sheet's tab: its name, number, place, colour, and whether it is hidden.
import { mismatch } from '../parameters.ts';
import { type Book, FIRST, needWrite, type Sheet, select } from './book.ts';
import { hex } from './colour.ts';
import { sheetNumber } from './sheet-number.ts';

const LONGEST_NAME = 100;
/** What files do not allow in a name, and the apostrophe, which the library has no room for. */
const FORBIDDEN = /[/\\?*:[\]']/;

/** The members of a Sheet that speak of its tab. */
export function sheetTab(book: Book, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { engine } = book;
  const { getters } = engine;
  const send = (member: string, type: string, payload: object): Sheet => {
    needWrite(book, `SpreadsheetApp.Sheet.${member}`);
    engine.send(type, { sheetId, ...payload });
    return self();
  };
  return {
    getName: () => getters.getSheetName(sheetId),
    getSheetName: () => getters.getSheetName(sheetId),
    setName(name: string) {
      const newName = freeName(book, name, sheetId);
      return send('setName', 'RENAME_SHEET', { oldName: getters.getSheetName(sheetId), newName });
    },
    getSheetId: () => sheetNumber(sheetId),
    getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
    getParent: () => book.spreadsheet(),
    setTabColor: (colour: string | null) =>
      send('setTabColor', 'COLOR_SHEET', { color: colour === null ? undefined : hex(colour) }),
    getTabColor: () => getters.getSheet(sheetId).color?.toLowerCase() ?? null,
    isSheetHidden: () => !getters.isSheetVisible(sheetId),
    hideSheet() {
      needWrite(book, 'SpreadsheetApp.Sheet.hideSheet');
      if (!getters.isSheetVisible(sheetId)) return self();
      const others = getters.getVisibleSheetIds().filter((id) => id !== sheetId);
      const [next] = others;
      if (next === undefined) throw new Error("You can't hide all the sheets in a document.");
      if (book.view.sheetId === sheetId) book.view.sheetId = next;
      return send('hideSheet', 'HIDE_SHEET', {});
    },
    showSheet: () => send('showSheet', 'SHOW_SHEET', {}),
    activate() {
      select({ book, sheetId, zone: FIRST });
      return self();
    },
  };
}

/** `name`, if a sheet may be called so. @throws as Google does where it may not */
export function freeName({ engine }: Book, name: string, except?: string): string {
  if (typeof name !== 'string') throw mismatch('SpreadsheetApp.Sheet.setName', [name]);
  if (name === '' || name.length > LONGEST_NAME) {
    throw new Error(`The sheet name must have 1 to ${LONGEST_NAME} characters: «${name}»`);
  }
  if (FORBIDDEN.test(name)) throw new Error(`A sheet's name may have none of / \\ ? * : [ ] ': «${name}»`);
  const same = engine.getters.getSheetIdByName(name);
  if (same !== undefined && same !== except) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return name;
}
