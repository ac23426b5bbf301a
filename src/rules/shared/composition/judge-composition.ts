// Everything that 5.2.1 and 5.2.3 say of a group's seats, sexes and size, in one list.
import type { Outcome } from '#core/verdict';
import { judgeSeats } from './judge-seats.ts';
import { judgeSexes, type Sex } from './judge-sexes.ts';
import { judgeOddSize, judgeSize } from './judge-size.ts';
import { modelLimit } from './limits.ts';
import type { SharesReading, Side } from './shares.ts';

/** A member as far as the composition asks; null where it is not stated. */
export interface Seat {
  readonly side: Side | null;
  readonly sex: Sex | null;
}

/** The outcome of each rule of the composition under the model regulation's numbers, by the rule's id. */
export function judgeComposition(
  seats: readonly Seat[],
  reading: SharesReading,
): Readonly<Record<string, Outcome>> {
  const sides = seats.map(({ side }) => side);
  return {
    '5.2.3-municipal': judgeSeats(sides, 'municipal', reading),
    '5.2.3-deputies': judgeSeats(sides, 'deputy', reading),
    '5.2.3-citizens': judgeSeats(sides, 'citizen', reading),
    '5.2.3-sex': judgeSexes(
      seats.map(({ sex }) => sex),
      modelLimit('5.2.3-sex'),
    ),
    '5.2.1-size': judgeSize(seats.length, {
      least: modelLimit('5.2.1-least'),
      most: modelLimit('5.2.1-most'),
    }),
    '5.2.1-odd-size': judgeOddSize(seats.length),
  };
}
