// Names of sheets as files allow them: 31 characters at most, distinct.
import type { WorkbookData } from '@odoo/o-spreadsheet';

const LONGEST = 31;

/** A workbook whose names fit a file, and how a formula's references to its sheets are written then. */
export interface Shortened {
  readonly data: WorkbookData;
  readonly inFormula: (formula: string) => string;
}

/** Cuts the names that are too long; rules of the data follow. */
export function shortNames(data: WorkbookData): Shortened {
  const taken = new Set(data.sheets.map(({ name }) => name).filter((name) => name.length <= LONGEST));
  const shorts = new Map<string, string>();
  for (const { name } of data.sheets) {
    if (name.length <= LONGEST) continue;
    const short = free(name, taken);
    taken.add(short);
    shorts.set(name, short);
  }
  const inFormula = (text: string): string =>
    [...shorts].reduce((formula, [name, short]) => formula.replaceAll(prefix(name), prefix(short)), text);
  if (shorts.size === 0) return { data, inFormula };
  const changed = JSON.parse(inFormula(JSON.stringify(data))) as WorkbookData;
  const sheets = changed.sheets.map((sheet) => ({ ...sheet, name: shorts.get(sheet.name) ?? sheet.name }));
  return { data: { ...changed, sheets }, inFormula };
}

function free(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `~${number}`;
    const short = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(short)) return short;
  }
}

/** How a reference names the sheet; such long names have no quotes, which the workbook forbids. */
function prefix(name: string): string {
  return `'${name}'!`;
}
