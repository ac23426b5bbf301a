// Formulas in a spreadsheet file: those that Excel has no function for are wrapped as Google Sheets wraps them.
import type { CellValue } from '@odoo/o-spreadsheet';

/** Functions that files write with a prefix, being younger than the format. */
const YOUNG = 'CONCAT|DAYS|IFNA|IFS|ISOWEEKNUM|MAXIFS|MINIFS|NUMBERVALUE|SWITCH|TEXTJOIN|XLOOKUP|XMATCH|XOR';
const YOUNG_CALL = new RegExp(`(?<![\\w.])(${YOUNG})(?=\\()`, 'gi');
const TEXTS = /("(?:[^"]|"")*")/;
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),[\s\S]*\)$/i;
/** What Google writes into the cells that a wrapped formula spills over. */
const SPILLED = 'COMPUTED_VALUE';

/** A formula (with its `=`) as the file has it. */
export function fileFormula(formula: string): string {
  return outsideTexts(formula.slice(1), (part) => part.replace(YOUNG_CALL, '_xlfn.$1'));
}

/** A formula that only Sheets knows, with the value that it had: other programs show that value. */
export function wrapped(formula: string, value: CellValue): string {
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(formula.slice(1))}),${literal(value)})`;
}

/** What stands in a cell that a wrapped formula spills over. */
export function spilled(value: CellValue): string {
  return wrapped(`="${SPILLED}"`, value);
}

/** A file's formula with its `=`, unwrapped; null where it only stands for a spilled value. */
export function sheetFormula(formula: string): string | null {
  const inner = WRAPPED.exec(formula.trim())?.[1]?.replaceAll('""', '"');
  if (inner === `"${SPILLED}"`) return null;
  if (inner !== undefined) return `=${inner}`;
  return `=${outsideTexts(formula, (part) => part.replace(/_xlfn\.(_xlws\.)?/gi, ''))}`;
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(TEXTS)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join('');
}

function literal(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return quoted(value ?? '');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
