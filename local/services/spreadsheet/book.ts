/// <reference types="google-apps-script" />
// What the classes of the spreadsheet service share: the workbook, who runs, the page, and how to make each other.
import type { Engine } from '../../engine/engine.ts';
import type { Zone } from '../../engine/o-spreadsheet.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { unwrap } from '../../kernel/service.ts';
import type { UiPort } from '../../server/port.ts';

export type Range = GoogleAppsScript.Spreadsheet.Range;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What one person has open and selected. */
export interface View {
  sheetId: string;
  zone: Zone;
}

/** Makes of the classes what a script holds; one book for each person. */
export interface Book {
  readonly kernel: Kernel;
  readonly engine: Engine;
  readonly view: View;
  readonly ui: () => UiPort;
  spreadsheet(): Spreadsheet;
  sheet(sheetId: string): Sheet;
  range(sheetId: string, zone: Zone): Range;
}

/** A place in a book: cells of a sheet. */
export interface At {
  readonly book: Book;
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What the host keeps behind the ranges and sheets that scripts hold. */
interface Behind {
  readonly $at?: At;
}

/** The place of a range that a script hands over. @throws as Google does where it is no range */
export function placeOf(range: Range, member: string): At {
  const at = isObject(range) ? (unwrap(range) as Behind).$at : undefined;
  if (!at)
    throw new Error(`The parameters (${typeof range}) don't match the method signature for ${member}.`);
  return at;
}

/** The first cell, where a sheet is opened. */
export const FIRST: Zone = { top: 0, bottom: 0, left: 0, right: 0 };

/** Makes a place the active one, here and on the person's page. */
export function select({ book, sheetId, zone }: At): void {
  Object.assign(book.view, { sheetId, zone });
  book.ui().activate({ sheetId, row: zone.top, column: zone.left });
}

/** Refuses a change where Google does: in a custom function. */
export function needWrite({ kernel }: Book, member: string): void {
  kernel.needMode(member, 'LIMITED', 'FULL');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
