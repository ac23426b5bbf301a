// Notes on cells.
import type { Command } from '../../engine/batch.ts';
import { type Mark, marksOf, REMOVE_MARK, SET_MARK } from '../../engine/marks.ts';
import { helpers } from '../../engine/o-spreadsheet.ts';
import { a1OfZone } from './a1.ts';
import type { At } from './book.ts';
import { zoneOf } from './protection.ts';

interface Note {
  readonly text: string;
}
const NOTE = 'note';

/** The note on the first cell of a place, or `''`. */
export function noteOn(at: At): string {
  const { top, left } = at.zone;
  const first = { top, left, bottom: top, right: left };
  return notesOn({ ...at, zone: first })[0]?.data.text ?? '';
}

/** The commands that put `text` as a note on every cell of a place; `''` or null takes notes away. */
export function noteCommands(at: At, text: string | null): Command[] {
  const { book, sheetId, zone } = at;
  const taken = notesOn(at).map(({ id }): Command => [REMOVE_MARK, { id, sheetId }]);
  if (!text) return taken;
  const given = book.engine.map(zone, ({ row, col }): Command => {
    const a1 = a1OfZone({ top: row, bottom: row, left: col, right: col });
    const id = `${NOTE}-${book.engine.model.uuidGenerator.smallUuid()}`;
    return [SET_MARK, { id, kind: NOTE, sheetId, a1, data: { text } }];
  });
  return [...taken, ...given.flat()];
}

function notesOn({ book, sheetId, zone }: At): readonly Mark<Note>[] {
  return marksOf<Note>(book.engine.model, NOTE).filter(
    (mark) => mark.sheetId === sheetId && helpers.overlap(zoneOf(book, mark), zone),
  );
}
