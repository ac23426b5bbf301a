// Formulas that a file writes once for many cells.
import { tokenize } from '@odoo/o-spreadsheet';
import { helpers } from '../o-spreadsheet.ts';
import type { Element } from './xml.ts';

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly col: number;
}

/** The shared formulas of one sheet. */
export class SharedFormulas {
  private readonly known = new Map<string, Shared>();

  /** The formula of an `f` element in a cell, without its `=`; `''` where it has none. */
  formula({ attributes, text }: Element, row: number, col: number): string {
    if (attributes.t !== 'shared') return text;
    const key = attributes.si ?? '';
    if (text !== '') this.known.set(key, { formula: text, row, col });
    const shared = this.known.get(key);
    return shared ? moved(shared.formula, row - shared.row, col - shared.col) : text;
  }
}

/** `formula` as it reads further down and to the right. */
function moved(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return tokenize(`=${formula}`)
    .map(({ type, value }) => (type === 'REFERENCE' ? movedReference(value, down, right) : value))
    .join('')
    .slice(1);
}

function movedReference(reference: string, down: number, right: number): string {
  const at = reference.lastIndexOf('!') + 1;
  const places = reference.slice(at).replace(/(\$?)([A-Z]{1,3})(\$?)(\d+)/gi, (_, ...parts: string[]) => {
    const [fixedCol = '', letters = '', fixedRow = '', digits = ''] = parts;
    const col = fixedCol
      ? letters
      : helpers.numberToLetters(helpers.lettersToNumber(letters.toUpperCase()) + right);
    return `${fixedCol}${col}${fixedRow}${fixedRow ? digits : Number(digits) + down}`;
  });
  return reference.slice(0, at) + places;
}
