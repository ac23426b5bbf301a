// The smallest repairs: each leads to a lawful composition, none is cheaper, and none is left out.
import * as fc from 'fast-check';
import type { Repair } from '../../../../src/core/verdict.ts';
import { smallestRepairs } from '../../../../src/rules/shared/composition/repairs.ts';
import { type Seats, SIDES, type Side } from '../../../../src/rules/shared/composition/shares.ts';
import { anyGroup, anyReading, completions, isLawful, lawful, seatsOf } from './by-hand.ts';

const cost = ({ moves }: Repair) => moves.reduce((sum, { count }) => sum + count, 0);

/** The seats after a repair; every move is of seats that are there. */
function repaired(sides: readonly (Side | null)[], { assumed, moves }: Repair): Seats {
  const seats: Record<string, number> = { ...seatsOf(sides) };
  for (const side of SIDES) seats[side] = (seats[side] ?? 0) + (assumed[side] ?? 0);
  for (const { from, to, count } of moves) {
    expect(count).toBeGreaterThan(0);
    expect(from).not.toBe(to);
    expect(seats[from]).toBeGreaterThanOrEqual(count);
    seats[from] = (seats[from] ?? 0) - count;
    seats[to] = (seats[to] ?? 0) + count;
  }
  return seats as unknown as Seats;
}

/** The fewest seats that must change sides, over everything the blanks may be. */
function fewest(sides: readonly (Side | null)[], targets: readonly Seats[]): number {
  const distances = completions(sides, SIDES)
    .map(seatsOf)
    .flatMap((seats) =>
      targets.map((target) => SIDES.reduce((sum, side) => sum + Math.max(0, target[side] - seats[side]), 0)),
    );
  return Math.min(...distances);
}

const group = (municipal: number, deputy: number, citizen: number, unstated = 0): (Side | null)[] => [
  ...Array.from({ length: municipal }, () => 'municipal' as const),
  ...Array.from({ length: deputy }, () => 'deputy' as const),
  ...Array.from({ length: citizen }, () => 'citizen' as const),
  ...Array.from({ length: unstated }, () => null),
];

describe('the smallest repairs', () => {
  test.each([
    [group(4, 3, 8), []],
    [group(4, 4, 7), ['deputy→citizen 1']],
    [group(5, 3, 7), ['municipal→citizen 1']],
    [group(5, 4, 6), ['municipal→citizen 1, deputy→citizen 1']],
    [group(4, 5, 6), ['deputy→citizen 2']],
    [group(3, 3, 9), ['citizen→municipal 1']],
    [group(15, 0, 0), ['municipal→deputy 3, municipal→citizen 8']],
    [group(2, 2, 5), []],
    [group(4, 4, 6, 1), ['deputy→citizen 1']],
    [group(4, 3, 7, 1), []],
  ])('%j: %j', (sides, expected) => {
    const outcome = smallestRepairs(sides, 'default').map(({ moves }) =>
      moves.map(({ from, to, count }) => `${from}→${to} ${count}`).join(', '),
    );
    expect(outcome).toEqual(expected);
  });

  test('a list of far more people than a group may have is looked at at once, and has none', () => {
    expect(smallestRepairs(group(600, 500, 400, 200), 'default')).toEqual([]);
  });

  test('each leads to a lawful composition, at the least cost there is', () => {
    fc.assert(
      fc.property(anyGroup(SIDES, 5), anyReading, (sides, reading) => {
        const targets = lawful(sides.length, reading);
        const least = fewest(sides, targets);
        const repairs = smallestRepairs(sides, reading);
        expect(repairs.length > 0).toBe(targets.length > 0 && least > 0);
        for (const repair of repairs) {
          expect(cost(repair)).toBe(least);
          expect(isLawful(repaired(sides, repair), sides.length, reading)).toBe(true);
        }
      }),
    );
  });

  test('no repair of that cost is left out, none is given twice', () => {
    fc.assert(
      fc.property(anyGroup(SIDES, 3), anyReading, (sides, reading) => {
        const targets = lawful(sides.length, reading);
        const least = fewest(sides, targets);
        const pairs = new Set(
          completions(sides, SIDES)
            .map(seatsOf)
            .flatMap((seats) =>
              targets
                .filter(
                  (target) =>
                    SIDES.reduce((sum, side) => sum + Math.abs(target[side] - seats[side]), 0) === 2 * least,
                )
                .map((target) => JSON.stringify([seats, target])),
            ),
        );
        expect(smallestRepairs(sides, reading)).toHaveLength(
          least === 0 || targets.length === 0 ? 0 : pairs.size,
        );
      }),
    );
  });
});
