// How many seats each side may have (5.2.3), under each reading of the doubtful shares.
import { firstEdition, type Shares } from '#calendar';
import type { Readings } from '#tables';

export type Side = 'municipal' | 'deputy' | 'citizen';
export type SharesReading = Readings['shares'];

export const SIDES = ['municipal', 'deputy', 'citizen'] as const;

/** The numbers of seats that a reading allows to a side: from `least` to `most`, and how that is written. */
export interface Allowed {
  readonly least: number;
  readonly most: number;
  readonly required: string;
}

const atLeast = (bound: number, size: number): Allowed => ({
  least: Math.ceil(bound),
  most: size,
  required: `>= ${bound}`,
});

const between = (least: number, most: number): Allowed => ({
  least,
  most,
  required: least === most ? `${least}` : `${least}…${most}`,
});

const rulesOf: Readonly<Record<SharesReading, (side: Side, size: number, shares: Shares) => Allowed>> = {
  default: (side, size, shares) => {
    const share = shares[side] * size;
    return side === 'deputy' ? between(Math.floor(share), Math.ceil(share)) : atLeast(share, size);
  },
  'all-strict': (side, size, shares) => atLeast(shares[side] * size, size),
  'all-floor': (side, size, shares) => atLeast(Math.floor(shares[side] * size), size),
  'within-one': (side, size, shares) => {
    const share = shares[side] * size;
    return between(Math.max(0, Math.floor(share - 1) + 1), Math.ceil(share + 1) - 1);
  },
};

/**
 * The seats of one side that 5.2.3 allows in a group of `size` members, under a reading.
 * Default: «кем эмес» is strict for municipal staff and citizens, deputies have a quarter rounded either way.
 */
export function allowedSeats(
  side: Side,
  size: number,
  reading: SharesReading,
  shares: Shares = firstEdition.shares,
): Allowed {
  return rulesOf[reading](side, size, shares);
}

export type Seats = Readonly<Record<Side, number>>;

/** Every composition of `size` members that a reading allows, ascending by municipal, then deputies' seats. */
export function lawfulCompositions(
  size: number,
  reading: SharesReading,
  shares: Shares = firstEdition.shares,
): readonly Seats[] {
  const [municipal, deputy, citizen] = SIDES.map((side) => allowedSeats(side, size, reading, shares)) as [
    Allowed,
    Allowed,
    Allowed,
  ];
  const found: Seats[] = [];
  for (let m = municipal.least; m <= municipal.most; m++)
    for (let d = deputy.least; d <= Math.min(deputy.most, size - m - citizen.least); d++)
      if (size - m - d <= citizen.most) found.push({ municipal: m, deputy: d, citizen: size - m - d });
  return found;
}

/** The sides whose seats are not within what the reading allows. */
function brokenSides(
  seats: Seats,
  size: number,
  reading: SharesReading,
  shares: Shares = firstEdition.shares,
): readonly Side[] {
  return SIDES.filter((side) => {
    const { least, most } = allowedSeats(side, size, reading, shares);
    return seats[side] < least || seats[side] > most;
  });
}

/**
 * Where no composition is lawful: those whose seats miss what is allowed by the fewest seats in all, and what each
 * of them breaks.
 */
export function nearestCompositions(
  size: number,
  reading: SharesReading,
  shares: Shares = firstEdition.shares,
): readonly { readonly seats: Seats; readonly broken: readonly Side[] }[] {
  const missing = (seats: Seats) =>
    SIDES.reduce((sum, side) => {
      const { least, most } = allowedSeats(side, size, reading, shares);
      return sum + Math.max(0, least - seats[side], seats[side] - most);
    }, 0);
  const all = allCompositions(size).map((seats) => ({ seats, missing: missing(seats) }));
  const fewest = Math.min(...all.map((one) => one.missing));
  return all
    .filter((one) => one.missing === fewest)
    .map(({ seats }) => ({ seats, broken: brokenSides(seats, size, reading, shares) }));
}

/** The nearest compositions as figures, municipal, deputies, citizens; a star marks a share that is missed. */
export function writeNearest(
  size: number,
  reading: SharesReading,
  shares: Shares = firstEdition.shares,
): string {
  return nearestCompositions(size, reading, shares)
    .map(({ seats, broken }) =>
      SIDES.map((side) => `${seats[side]}${broken.includes(side) ? '*' : ''}`).join('/'),
    )
    .join(', ');
}

function allCompositions(size: number): readonly Seats[] {
  const found: Seats[] = [];
  for (let municipal = 0; municipal <= size; municipal++)
    for (let deputy = 0; deputy <= size - municipal; deputy++)
      found.push({ municipal, deputy, citizen: size - municipal - deputy });
  return found;
}
