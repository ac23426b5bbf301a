// A formula in the one form that the sheet keeps: English names, comma between arguments.
import { localeOf } from './locales.ts';
import { parse, tokenize } from './o-spreadsheet.ts';

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|\d+[.,]\d+|\d+|[;,]|[^"'{;,\d]+|./g;
/** What no formula can be read with: where the comma is decimal, it parts no arguments, and a point makes no fraction. */
const UNREADABLE = ';';

/**
 * `formula` as it is read where `decimal` stands before fractions: `;` between arguments everywhere, `,` only where the
 * point is decimal; texts, names of sheets and array literals stay as they are. What cannot be read there stays unreadable.
 */
export function canonicalFormula(formula: string, decimal: string): string {
  const isComma = decimal === ',';
  return formula.replace(PARTS, (part) => {
    if (part === ';') return ',';
    if (!isComma) return part;
    if (part === ',') return UNREADABLE;
    if (!/^\d+[.,]\d+$/.test(part)) return part;
    return part.includes(',') ? part.replace(',', '.') : part.replace('.', UNREADABLE);
  });
}

const ENGLISH = localeOf('en_US');

/** Whether a formula in that form can be read. */
export function isReadable(formula: string): boolean {
  if (!/^=\s*\S/.test(formula)) return false;
  try {
    parse(formula);
    return true;
  } catch {
    return false;
  }
}

/** Whether a formula in that form names a sheet. */
export function namesSheet(formula: string): boolean {
  return tokenize(formula, ENGLISH).some(({ type, value }) => type !== 'STRING' && value.includes('!'));
}
