// The fewest seats that must pass from side to side before a group's composition is lawful.
import { firstEdition, type Shares } from '#calendar';
import type { Repair } from '#core/verdict';
import { lawfulCompositions, type Seats, type SharesReading, SIDES, type Side } from './shares.ts';

/** A larger group is many times what 5.2.1 allows: its size is to be put right before its seats. */
const LARGEST = 60;

/**
 * The repairs that move the fewest seats, over everything the members without a side could be. Each says what is
 * assumed of them and which seats pass. None where the group is lawful as it is, where no composition of its size is
 * lawful, or where it is far too large.
 */
export function smallestRepairs(
  sides: readonly (Side | null)[],
  reading: SharesReading,
  shares: Shares = firstEdition.shares,
): readonly Repair[] {
  if (sides.length > LARGEST) return [];
  const lawful = lawfulCompositions(sides.length, reading, shares);
  const all = completions(sides).flatMap(({ seats, assumed }) =>
    lawful.map((target) => ({ assumed, moves: movesBetween(seats, target) })),
  );
  const cost = ({ moves }: Repair) => moves.reduce((sum, move) => sum + move.count, 0);
  const fewest = all.reduce((least, repair) => Math.min(least, cost(repair)), Number.POSITIVE_INFINITY);
  return fewest === 0 ? [] : all.filter((repair) => cost(repair) === fewest);
}

/** Everything the members without a side could be, as seats, with what it assumes of them. */
function completions(sides: readonly (Side | null)[]): readonly { seats: Seats; assumed: Seats }[] {
  const stated = (side: Side) => sides.filter((one) => one === side).length;
  const open = sides.filter((one) => one === null).length;
  const found: { seats: Seats; assumed: Seats }[] = [];
  for (let municipal = 0; municipal <= open; municipal++)
    for (let deputy = 0; deputy <= open - municipal; deputy++) {
      const assumed = { municipal, deputy, citizen: open - municipal - deputy };
      const seats = {
        municipal: stated('municipal') + assumed.municipal,
        deputy: stated('deputy') + assumed.deputy,
        citizen: stated('citizen') + assumed.citizen,
      };
      found.push({ seats, assumed });
    }
  return found;
}

/** The seats that pass from the sides that have too many to those that have too few. */
function movesBetween(seats: Seats, target: Seats): Repair['moves'] {
  const surplus = new Map(SIDES.map((side) => [side, seats[side] - target[side]]));
  const moves: { from: Side; to: Side; count: number }[] = [];
  for (const from of SIDES)
    for (const to of SIDES) {
      const count = Math.min(surplus.get(from) ?? 0, -(surplus.get(to) ?? 0));
      if (count <= 0) continue;
      moves.push({ from, to, count });
      surplus.set(from, (surplus.get(from) ?? 0) - count);
      surplus.set(to, (surplus.get(to) ?? 0) + count);
    }
  return moves;
}
