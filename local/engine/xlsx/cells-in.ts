// The cells of a sheet of a spreadsheet file: what they hold, in the library's own writing.
import { plainText } from '../content.ts';
import { sheetFormula } from './formula-out.ts';
import type { SharedFormulas } from './shared-formulas.ts';
import { fromFileText } from './text.ts';
import { all, child, type Element } from './xml.ts';

const DAY = 24 * 60 * 60 * 1000;
const ZERO = Date.UTC(1899, 11, 30);
/** Between the day numbers of files that count from 1904 and of those that count from 1900. */
const FROM_1904 = 1462;

/** What reading a cell needs of its file. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly shared: SharedFormulas;
  readonly from1904: boolean;
}

/** The texts of a file's part of shared texts. */
export function sharedStrings(part: Element | undefined): string[] {
  return all(part, 'si').map(richText);
}

/** What a `c` element at a place holds; `isDate` says whether its number is a day. */
export function contentIn(
  cell: Element,
  row: number,
  col: number,
  isDate: boolean,
  context: CellContext,
): string {
  const f = child(cell, 'f');
  const formula = f ? context.shared.formula(f, row, col) : '';
  if (formula !== '') return sheetFormula(formula) ?? '';
  const value = child(cell, 'v')?.text ?? '';
  switch (cell.attributes.t) {
    case 's':
      return plainText(context.strings[Number(value)] ?? '');
    case 'inlineStr':
      return plainText(richText(child(cell, 'is')));
    case 'str':
      return plainText(fromFileText(value));
    case 'b':
      return value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd':
      return String((Date.parse(`${value.replace(/Z$/, '')}Z`) - ZERO) / DAY);
    default:
      return value === '' ? '' : String(Number(value) + (isDate && context.from1904 ? FROM_1904 : 0));
  }
}

/** The text of an element whose parts may each have looks of their own; readings of characters are left out. */
function richText(element: Element | undefined): string {
  const plain = child(element, 't');
  if (plain) return fromFileText(plain.text);
  return fromFileText(
    all(element, 'r')
      .map((run) => child(run, 't')?.text ?? '')
      .join(''),
  );
}
