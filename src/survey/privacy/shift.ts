// People who could be in other cells than they are, as far as the sums of a survey tell.
import { boundsOf, type Cells } from './cells.ts';

/** Cells that gain (1) or lose (−1) people together, one each. */
export type Shift = readonly (readonly [cell: number, sign: 1 | -1])[];

/** How many people a shift can move as it says, and how many the other way round. */
export interface Room {
  readonly up: number;
  readonly down: number;
}

/** By how many people the cells of a shift can differ while none falls below nought or passes a bound. */
export function roomOf(cells: Cells, shift: Shift): Room {
  const signs = new Map(shift);
  let [up, down] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const limit = (rate: number, people: number) => {
    if (rate < 0) up = Math.min(up, Math.floor(people / -rate));
    if (rate > 0) down = Math.min(down, Math.floor(people / rate));
  };
  const peopleIn = (cell: number) => cells.people[cell] ?? 0;
  for (const [cell, sign] of shift) {
    limit(sign, peopleIn(cell));
    for (const [small, large] of boundsOf(cells, cell)) {
      const rate = (signs.get(large) ?? 0) - (signs.get(small) ?? 0);
      limit(rate, Math.max(0, peopleIn(large) - peopleIn(small)));
    }
  }
  return { up, down };
}
