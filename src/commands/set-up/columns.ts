// How wide each kind of column stands.
import type { Kind } from '#core/table';
import { type SheetKey, tables } from '#tables';

/** The width of a column that nobody has made wider or narrower. */
export const STANDARD_WIDTH = 100;

const WIDTHS: Readonly<Record<Kind, number>> = {
  text: 170,
  long: 300,
  integer: STANDARD_WIDTH,
  decimal: STANDARD_WIDTH,
  date: STANDARD_WIDTH,
  flag: STANDARD_WIDTH,
  choice: 170,
  reference: 170,
  references: 170,
  mixed: 220,
};

/** Columns whose words need more room than their kind has: verdicts, and the lines of the home sheet. */
const OWN_WIDTHS: Readonly<Record<string, number>> = { check: 420, 'home.what': 520 };

/** The width of a column in pixels; the row's number and marks of the product's own are narrow, verdicts are wide. */
export function widthOf(sheet: string, name: string, kind: Kind, isMachine: boolean): number {
  if (name === 'number') return isMachine ? 40 : STANDARD_WIDTH;
  if (isMachine) return 60;
  return OWN_WIDTHS[name] ?? OWN_WIDTHS[`${sheet}.${name}`] ?? WIDTHS[kind];
}

/** Number and name of a row stay in sight; where rows have no number for people, nothing is frozen. */
export function frozenColumnsOf(key: SheetKey): number {
  return tables[key].prefix === null ? 0 : 2;
}
