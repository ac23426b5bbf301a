// What a Range holds: values, what people see of them, formulas.
import type { Command } from '../../engine/batch.ts';
import type { Cell } from '../../engine/engine.ts';
import type { Zone } from '../../engine/o-spreadsheet.ts';
import { mismatch } from '../parameters.ts';
import { type At, needWrite, type Range } from './book.ts';
import { needEditable } from './editable.ts';
import { needValid } from './validation-check.ts';

/** The members of a Range that read and write what its cells hold. */
export function rangeValues(at: At, self: () => Range): Partial<Range> {
  const { sheetId, zone } = at;
  const { engine } = at.book;
  const write = (member: string, values: readonly (readonly unknown[])[]): Range => {
    needWrite(at.book, `SpreadsheetApp.Range.${member}`);
    needEditable(at);
    needValid(at, values);
    engine.batch(engine.writes(sheetId, zone, values, at.book.kernel.now()));
    return self();
  };
  const fill = (value: unknown): unknown[][] => engine.map(zone, () => value);
  return {
    getValues: () => engine.values(sheetId, zone),
    getValue: () => engine.value(sheetId, first(zone)),
    getDisplayValues: () => engine.map(zone, (cell) => engine.display(sheetId, cell)),
    getDisplayValue: () => engine.display(sheetId, first(zone)),
    getFormulas: () => engine.map(zone, (cell) => engine.formula(sheetId, cell)),
    getFormula: () => engine.formula(sheetId, first(zone)),
    isBlank: () =>
      engine
        .values(sheetId, zone)
        .flat()
        .every((value) => value === ''),
    setValues: (values: unknown[][]) => write('setValues', sized('setValues', values, zone)),
    setValue: (value: unknown) => write('setValue', fill(value)),
    setFormulas: (formulas: string[][]) => {
      const sizedFormulas = sized('setFormulas', formulas, zone);
      return write(
        'setFormulas',
        sizedFormulas.map((row) => row.map(asFormula)),
      );
    },
    setFormula: (formula: string) => write('setFormula', fill(asFormula(formula))),
    clearContent() {
      needWrite(at.book, 'SpreadsheetApp.Range.clearContent');
      needEditable(at);
      engine.batch(clearing(at));
      return self();
    },
  };
}

/** `values`, if they are rows of as many cells as `zone` has. @throws Google's sentences where they are not */
export function sized<T>(
  member: string,
  values: readonly (readonly T[])[],
  zone: Zone,
): readonly (readonly T[])[] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw mismatch(`SpreadsheetApp.Range.${member}`, [values]);
  }
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  needSame('rows', values.length, height);
  for (const row of values) needSame('columns', row.length, width);
  return values;
}

function needSame(what: string, data: number, range: number): void {
  if (data === range) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}

function asFormula(formula: unknown): string {
  if (typeof formula !== 'string') throw mismatch('SpreadsheetApp.Range.setFormula', [formula]);
  return formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
}

function clearing({ book, sheetId, zone }: At): Command[] {
  const { getters } = book.engine;
  const cells: Cell[] = book.engine.map(zone, (cell) => cell).flat();
  return cells.flatMap(({ row, col }): Command[] => {
    const cell = getters.getCell({ sheetId, row, col });
    return cell && (cell.isFormula || cell.content)
      ? [['UPDATE_CELL', { sheetId, row, col, content: '' }]]
      : [];
  });
}

function first({ top, left }: Zone): Cell {
  return { row: top, col: left };
}
