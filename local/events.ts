// The events that simple triggers get, as Google makes them.

import type { Edit } from './engine/edits.ts';
import type { Engine } from './engine/engine.ts';
import { AuthMode } from './services/script.ts';
import type { Book } from './services/spreadsheet/book.ts';
import { user } from './services/spreadsheet/user.ts';

/** The event of `onOpen`, or of `onEdit` where there is an edit. */
export function triggerEvent(book: Book, edit: Edit | undefined): Record<string, unknown> {
  const event = { authMode: AuthMode.LIMITED, source: book.spreadsheet(), user: user(book.kernel, '') };
  if (!edit) return event;
  const range = book.range(edit.sheetId, edit.zone);
  if (edit.oldValue === undefined) return { ...event, range };
  const value = typed(book.engine, edit);
  const { oldValue } = edit;
  return { ...event, range, ...(value === '' ? {} : { value }), ...(oldValue === '' ? {} : { oldValue }) };
}

/** What a person put into a single cell, as text. */
function typed({ getters }: Engine, { sheetId, zone }: Edit): string {
  const cell = getters.getCell({ sheetId, row: zone.top, col: zone.left });
  if (!cell) return '';
  return cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content.replace(/^'/, '');
}
