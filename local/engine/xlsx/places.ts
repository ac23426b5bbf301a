// A1 places of a file, as zones and as cells.
import { helpers, type Zone } from '../o-spreadsheet.ts';

/** How far a sheet of a file reaches. */
export const LAST = { row: 1_048_575, col: 16_383 };

/** The zone of `B2:C5`, `A:C`, `3:4` or `$B$2`. */
export function zoneOf(a1: string): Zone {
  const { top, left, bottom, right } = helpers.toUnboundedZone(a1.replaceAll('$', ''));
  return { top, left, bottom: bottom ?? LAST.row, right: right ?? LAST.col };
}

/** `B2:C5`, or `B2`. */
export function a1Of({ top, left, bottom, right }: Zone): string {
  const first = helpers.toXC(left, top);
  return top === bottom && left === right ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

/** `$B$2:$C$5`. */
export function fixed(a1: string): string {
  return a1.replaceAll('$', '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `zone` cut to a sheet of that size, or null where nothing is left. */
export function cut(zone: Zone, rows: number, cols: number): Zone | null {
  const kept = { ...zone, bottom: Math.min(zone.bottom, rows - 1), right: Math.min(zone.right, cols - 1) };
  return kept.top <= kept.bottom && kept.left <= kept.right ? kept : null;
}

/** Numbers kept by zone, laid out cell by cell: key is `row * 16384 + column`. */
export function laidOut(zones: Readonly<Record<string, number>>): Map<number, number> {
  const cells = new Map<number, number>();
  for (const [a1, id] of Object.entries(zones)) {
    const { top, bottom, left, right } = zoneOf(a1);
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) cells.set(cellKey(row, col), id);
  }
  return cells;
}

/** One number for a cell. */
export function cellKey(row: number, col: number): number {
  return row * (LAST.col + 1) + col;
}
