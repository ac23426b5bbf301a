// A formula in the one form that the sheet keeps: English names, comma between arguments.
import { localeOf } from './locales.ts';
import { parse, tokenize } from './o-spreadsheet.ts';

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;|[^"'{;]+|./g;

/** `formula` with `;` between arguments read as `,`; texts, sheet names and array literals stay as they are. */
export function canonicalFormula(formula: string): string {
  return formula.replace(PARTS, (part) => (part === ';' ? ',' : part));
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
