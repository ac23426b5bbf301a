// 5.2.3's shares written down once more, in whole numbers and as each reading says them: what the rules are held to.
import * as fc from 'fast-check';
import {
  type Seats,
  type SharesReading,
  SIDES,
  type Side,
} from '../../../../src/rules/shared/composition/shares.ts';

export const READINGS: readonly SharesReading[] = ['default', 'all-strict', 'all-floor', 'within-one'];

/** Whether `seats` of a group of `n` are as a reading asks for one side. */
export const allows: Readonly<
  Record<SharesReading, Readonly<Record<Side, (seats: number, n: number) => boolean>>>
> = {
  default: {
    municipal: (m, n) => 4 * m >= n,
    deputy: (d, n) => Math.abs(4 * d - n) < 4,
    citizen: (c, n) => 2 * c >= n,
  },
  'all-strict': {
    municipal: (m, n) => 4 * m >= n,
    deputy: (d, n) => 4 * d >= n,
    citizen: (c, n) => 2 * c >= n,
  },
  'all-floor': {
    municipal: (m, n) => 4 * m > n - 4,
    deputy: (d, n) => 4 * d > n - 4,
    citizen: (c, n) => 2 * c > n - 2,
  },
  'within-one': {
    municipal: (m, n) => Math.abs(4 * m - n) < 4,
    deputy: (d, n) => Math.abs(4 * d - n) < 4,
    citizen: (c, n) => Math.abs(2 * c - n) < 2,
  },
};

export const isLawful = (seats: Seats, n: number, reading: SharesReading): boolean =>
  SIDES.every((side) => allows[reading][side](seats[side], n));

/** Every way to share out `n` seats, ascending by municipal, then by deputies' seats. */
export function everyComposition(n: number): Seats[] {
  const upTo = (most: number) => Array.from({ length: most + 1 }, (_, number) => number);
  return upTo(n).flatMap((municipal) =>
    upTo(n - municipal).map((deputy) => ({ municipal, deputy, citizen: n - municipal - deputy })),
  );
}

export const lawful = (n: number, reading: SharesReading): Seats[] =>
  everyComposition(n).filter((seats) => isLawful(seats, n, reading));

/** Every group that blanks may turn out to be. */
export function completions<Key extends string>(
  values: readonly (Key | null)[],
  keys: readonly Key[],
): Key[][] {
  return values.reduce<Key[][]>(
    (groups, value) =>
      groups.flatMap((group) => (value === null ? keys : [value]).map((key) => [...group, key])),
    [[]],
  );
}

export const countOf = <Key extends string>(values: readonly (Key | null)[], key: Key): number =>
  values.filter((value) => value === key).length;

export const seatsOf = (sides: readonly (Side | null)[]): Seats => ({
  municipal: countOf(sides, 'municipal'),
  deputy: countOf(sides, 'deputy'),
  citizen: countOf(sides, 'citizen'),
});

/** What all completions agree on. */
export function agreed(holds: readonly boolean[]): 'met' | 'violated' | 'unknown' {
  if (holds.every((one) => one)) return 'met';
  return holds.some((one) => one) ? 'unknown' : 'violated';
}

/** A group of which some members' values are not stated; few enough that every completion can be looked at. */
export function anyGroup<Key extends string>(
  keys: readonly Key[],
  mostBlanks: number,
): fc.Arbitrary<(Key | null)[]> {
  const stated = fc.array(fc.constantFrom(...keys), { minLength: 1, maxLength: 15 });
  return fc
    .tuple(stated, fc.integer({ min: 0, max: mostBlanks }))
    .chain(([group, blanks]) =>
      fc
        .shuffledSubarray([...group.keys()], { maxLength: Math.min(blanks, group.length) })
        .map((open) => group.map((key, at) => (open.includes(at) ? null : key))),
    );
}

export const anyReading = fc.constantFrom(...READINGS);
