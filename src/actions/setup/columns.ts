// How wide each kind of column stands.
import type { Kind } from '#core/table';

const WIDTHS: Readonly<Record<Kind, number>> = {
  text: 170,
  long: 300,
  integer: 90,
  decimal: 110,
  date: 100,
  flag: 80,
  choice: 180,
  reference: 130,
  references: 170,
  mixed: 220,
};

/** The width of a column in pixels; the row's number and marks of the product's own are narrow, verdicts are wide. */
export function widthOf(name: string, kind: Kind, isMachine: boolean): number {
  if (name === 'number') return isMachine ? 40 : 80;
  if (isMachine) return 60;
  return name === 'check' ? 420 : WIDTHS[kind];
}
