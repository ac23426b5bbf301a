// A cell that a person types into.
import type { Edit } from '../engine/edits.ts';
import { quietly } from '../engine/o-spreadsheet.ts';
import type { Host } from '../host.ts';
import { FIRST_ROW, tabWith } from './tab.ts';

/** Types `content` into a column of the first row of the sheet that has all of `keys`, and tells the edit. */
export function typeInto(host: Host, keys: readonly string[], column: string, content: string): Edit {
  const { sheetId, keys: there } = tabWith(host, [...keys, column]);
  const col = there.indexOf(column);
  const oldValue = `${host.model.getters.getEvaluatedCell({ sheetId, row: FIRST_ROW, col }).value ?? ''}`;
  quietly(() => host.model.dispatch('UPDATE_CELL', { sheetId, row: FIRST_ROW, col, content }));
  const zone = { top: FIRST_ROW, bottom: FIRST_ROW, left: col, right: col };
  return { clientId: 'bench', sheetId, zone, oldValue };
}
