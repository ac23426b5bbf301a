// How what an action computes grows with the rows.
import type { Row } from './run.ts';

export interface Growth {
  readonly case: string;
  readonly from: number;
  readonly to: number;
  /** What the script computes takes the number of rows to this power: 1 is twice the time for twice the rows. */
  readonly exponent: number;
}

/** Between each size and the next one, of the cases that were measured at both. */
export function growthsOf(rows: readonly Row[]): readonly Growth[] {
  const sizes = [...new Set(rows.map(({ size }) => size))].sort((one, other) => one - other);
  return sizes.slice(1).flatMap((to, at) => {
    const from = sizes[at] ?? to;
    return rows.flatMap((row): Growth[] => {
      const [before, after] = [from, to].map((size) => ownMs(rows, row.case, size));
      if (row.size !== to || !before || !after) return [];
      const exponent = Math.log(after / before) / Math.log(to / from);
      return [{ case: row.case, from, to, exponent: Math.round(exponent * 100) / 100 }];
    });
  });
}

/** The processor's milliseconds without the local host's. */
function ownMs(rows: readonly Row[], name: string, at: number): number | null {
  const row = rows.find((one) => one.case === name && one.size === at);
  return row === undefined || 'skipped' in row ? null : row.cpuMs - row.hostMs;
}
