/// <reference types="google-apps-script" />
// A Protection: who may edit a range or a sheet, or that editing it asks first.
import { type Mark, marksOf, REMOVE_MARK, SET_MARK } from '../../engine/marks.ts';
import { nameOf } from '../enumeration.ts';
import { show } from '../show.ts';
import { a1OfZone, zoneOfA1 } from './a1.ts';
import { about } from './about.ts';
import { type At, type Book, needWrite } from './book.ts';
import { ProtectionType } from './enums.ts';
import { sizeOf } from './sheet-size.ts';
import { addressOf, user } from './user.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Type = GoogleAppsScript.Spreadsheet.ProtectionType;

/** What a protection says. Without a list of its own (`editors` null) it admits anyone who may edit the workbook. */
export interface Protected {
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[] | null;
}

const PROTECTION = 'protection';
const NEW: Protected = { description: '', warningOnly: false, editors: null };

/** Every protection of the workbook. */
export function protections({ engine }: Pick<Book, 'engine'>): readonly Mark<Protected>[] {
  return marksOf<Protected>(engine.model, PROTECTION);
}

/** The cells that a protection covers. */
export function zoneOf(book: Pick<Book, 'engine'>, { sheetId, a1 }: Mark) {
  const size = sizeOf(book, sheetId);
  const zone = zoneOfA1(a1 ?? `1:${size.rows}`, size);
  if (!zone) throw new Error(`Not a range: ${a1}`);
  return zone;
}

/** Whether `email` may edit what `mark` protects; a warning keeps nobody out. */
export function admits({ kernel }: Pick<Book, 'kernel'>, { data }: Mark<Protected>, email: string): boolean {
  return (
    data.warningOnly || data.editors === null || email === about(kernel).owner || data.editors.includes(email)
  );
}

/** A new protection of cells. */
export function protectRange({ book, sheetId, zone }: At): Protection {
  return protect(book, 'Range', sheetId, a1OfZone(zone));
}

/** The protection of a sheet; a sheet has one at most. */
export function protectSheet(book: Book, sheetId: string): Protection {
  const same = protections(book).find((mark) => mark.sheetId === sheetId && mark.a1 === null);
  return same ? protection(book, same.id) : protect(book, 'Sheet', sheetId, null);
}

/** The protections of one sheet, of ranges or of the sheet itself. */
export function protectionsOf(book: Book, sheetId: string, type: Type): Protection[] {
  const ofSheet = nameOf(ProtectionType, type, 'SpreadsheetApp.Sheet.getProtections') === 'SHEET';
  return protections(book)
    .filter((mark) => mark.sheetId === sheetId && (mark.a1 === null) === ofSheet)
    .map(({ id }) => protection(book, id));
}

function protect(book: Book, owner: string, sheetId: string, a1: string | null): Protection {
  needWrite(book, `SpreadsheetApp.${owner}.protect`);
  const ids = protections(book).map(({ id }) => Number(id.slice(PROTECTION.length + 1)));
  const id = `${PROTECTION}-${Math.max(0, ...ids) + 1}`;
  book.engine.send(SET_MARK, { id, kind: PROTECTION, sheetId, a1, data: NEW });
  return protection(book, id);
}

function protection(book: Book, id: string): Protection {
  const { kernel, engine } = book;
  const mark = (): Mark<Protected> => {
    const found = protections(book).find((one) => one.id === id);
    if (!found) throw new Error('The protection was removed.');
    return found;
  };
  const change = (member: string, data: Partial<Protected>): Protection => {
    needWrite(book, `SpreadsheetApp.Protection.${member}`);
    needAdmitted(mark());
    engine.send(SET_MARK, { ...mark(), data: { ...mark().data, ...data } });
    return shown;
  };
  const needAdmitted = (found: Mark<Protected>) => {
    if (admits(book, { ...found, data: { ...found.data, warningOnly: false } }, kernel.user.email)) return;
    throw new Error('You are trying to edit a protected cell or object.');
  };
  const editors = (): readonly string[] => mark().data.editors ?? about(kernel).editors;
  const add = (member: string, added: readonly unknown[]) => {
    const emails = added.map(addressOf).filter((email) => email !== about(kernel).owner);
    return change(member, { editors: [...new Set([...editors(), ...emails])] });
  };
  const remove = (member: string, removed: readonly unknown[]) => {
    const emails = removed.map(addressOf);
    return change(member, { editors: editors().filter((email) => !emails.includes(email)) });
  };
  const shown: Protection = show<Protection>(kernel, 'Protection', {
    getDescription: () => mark().data.description,
    setDescription: (description: string) => change('setDescription', { description: String(description) }),
    isWarningOnly: () => mark().data.warningOnly,
    setWarningOnly: (warningOnly: boolean) => change('setWarningOnly', { warningOnly }),
    getRange: () => book.range(mark().sheetId, zoneOf(book, mark())),
    getProtectionType: () => (mark().a1 === null ? ProtectionType.SHEET : ProtectionType.RANGE),
    canEdit: () =>
      admits(book, { ...mark(), data: { ...mark().data, warningOnly: false } }, kernel.user.email),
    getEditors: () => editors().map((email) => user(kernel, email)),
    addEditor: (editor: unknown) => add('addEditor', [editor]),
    addEditors: (emails: string[]) => add('addEditors', emails),
    removeEditor: (editor: unknown) => remove('removeEditor', [editor]),
    removeEditors: (removed: unknown[]) => remove('removeEditors', removed),
    remove() {
      needWrite(book, 'SpreadsheetApp.Protection.remove');
      needAdmitted(mark());
      engine.send(REMOVE_MARK, { id, sheetId: mark().sheetId });
    },
  });
  return shown;
}
