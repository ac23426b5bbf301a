// Whether the person who runs may edit cells: protections that are more than a warning refuse them.
import { helpers } from '../../engine/o-spreadsheet.ts';
import type { At } from './book.ts';
import { admits, protections, zoneOf } from './protection.ts';

/** Whether the person who runs may edit these cells. */
export function isEditable({ book, sheetId, zone }: At): boolean {
  return protections(book).every(
    (mark) =>
      mark.sheetId !== sheetId ||
      admits(book, mark, book.kernel.user.email) ||
      !helpers.overlap(zoneOf(book, mark), zone),
  );
}

/** @throws as Google does where a protection keeps the person who runs from editing these cells */
export function needEditable(at: At): void {
  if (isEditable(at)) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
