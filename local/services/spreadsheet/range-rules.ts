// What a Range asks of those who edit it: validations, protections, notes; and which of its cells are merged.
import type { Zone } from '../../engine/o-spreadsheet.ts';
import { expectTypes } from '../parameters.ts';
import { type At, needWrite, type Range } from './book.ts';
import { dataValidation, type Rule, ruleOf } from './data-validation.ts';
import { isEditable } from './editable.ts';
import { noteCommands, noteOn } from './notes.ts';
import { protectRange } from './protection.ts';
import { sized } from './range-values.ts';
import { ruleAt, ruleCommands } from './validation-rules.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The members of a Range that read and write validations, protections and notes. */
export function rangeRules(at: At, self: () => Range): Partial<Range> {
  const { book, sheetId, zone } = at;
  const shown = (rule: Rule | null) =>
    rule && dataValidation(book.kernel, rule, (place) => book.range(place.sheetId, place.zone));
  return {
    setDataValidation(given: DataValidation | null) {
      needWrite(book, 'SpreadsheetApp.Range.setDataValidation');
      book.engine.batch(ruleCommands(at, ruleOf(given, 'SpreadsheetApp.Range.setDataValidation')));
      return self();
    },
    setDataValidations(given: (DataValidation | null)[][]) {
      needWrite(book, 'SpreadsheetApp.Range.setDataValidations');
      const rules = sized('setDataValidations', given, zone).map((row) =>
        row.map((one) => ruleOf(one, 'SpreadsheetApp.Range.setDataValidations')),
      );
      book.engine.batch(ruleCommands(at, null));
      book.engine.batch(
        blocks(rules).flatMap(({ rule, top, bottom, col }) => {
          const part = {
            top: zone.top + top,
            bottom: zone.top + bottom,
            left: zone.left + col,
            right: zone.left + col,
          };
          return ruleCommands({ ...at, zone: part }, rule);
        }),
      );
      return self();
    },
    clearDataValidations() {
      needWrite(book, 'SpreadsheetApp.Range.clearDataValidations');
      book.engine.batch(ruleCommands(at, null));
      return self();
    },
    getDataValidation: () => shown(ruleAt(book, sheetId, zone.top, zone.left)),
    getDataValidations: () => book.engine.map(zone, ({ row, col }) => shown(ruleAt(book, sheetId, row, col))),
    protect: () => protectRange(at),
    canEdit: () => isEditable(at),
    setNote(text: string | null) {
      needWrite(book, 'SpreadsheetApp.Range.setNote');
      if (text !== null) expectTypes('SpreadsheetApp.Range.setNote', [text], 'string');
      book.engine.batch(noteCommands(at, text));
      return self();
    },
    getNote: () => noteOn(at),
    getMergedRanges: () => mergesIn(at).map((merge) => book.range(sheetId, merge)),
    breakApart() {
      needWrite(book, 'SpreadsheetApp.Range.breakApart');
      const merges = mergesIn(at);
      if (merges.some((merge) => !holds(zone, merge))) {
        throw new Error('You must select all cells in a merged range to merge or unmerge them.');
      }
      if (merges.length > 0) book.engine.send('REMOVE_MERGE', { sheetId, target: merges });
      return self();
    },
  };
}

/** The merges that share a cell with a place. */
function mergesIn({ book, sheetId, zone }: At): readonly Zone[] {
  return book.engine.getters
    .getMergesInZone(sheetId, zone)
    .map(({ top, bottom, left, right }) => ({ top, bottom, left, right }));
}

const holds = (outer: Zone, { top, bottom, left, right }: Zone): boolean =>
  outer.top <= top && outer.bottom >= bottom && outer.left <= left && outer.right >= right;

interface Block {
  readonly rule: Rule;
  readonly col: number;
  readonly top: number;
  bottom: number;
}

/** Cells of one column that follow each other with the same rule, as one. */
function blocks(rules: readonly (readonly (Rule | null)[])[]): Block[] {
  const open = new Map<number, Block>();
  const all: Block[] = [];
  for (const [row, cells] of rules.entries()) {
    for (const [col, rule] of cells.entries()) {
      const above = open.get(col);
      if (rule && above?.rule === rule && above.bottom === row - 1) above.bottom = row;
      else if (rule) {
        const block = { rule, col, top: row, bottom: row };
        open.set(col, block);
        all.push(block);
      }
    }
  }
  return all;
}
