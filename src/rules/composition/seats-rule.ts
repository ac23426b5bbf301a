// What the three rules of 5.2.3 on seats have in common: the seats of one side, blanks and the reading considered.
import { judge, type Outcome, unknown } from '#core/verdict';
import { seatedOn } from '#tables/seated';
import type { Facts } from '../facts.ts';
import { everyNumber, spanOf, writeSpan } from './count.ts';
import { smallestRepairs } from './repairs.ts';
import { allowedSeats, type SharesReading, type Side } from './shares.ts';

/** Whether the seats of a side are as the reading asks; null where the blanks leave it open. */
export function judgeSeats(sides: readonly (Side | null)[], side: Side, reading: SharesReading): Outcome {
  const size = sides.length;
  const span = spanOf(sides, side);
  if (size === 0) return unknown({ column: 'side', says: 'empty' });
  const { least, most, required } = allowedSeats(side, size, reading);
  const holds = everyNumber(span, (seats) => seats >= least && seats <= most);
  const repairs = holds === true ? [] : smallestRepairs(sides, reading);
  return judge(holds, {
    column: 'side',
    actual: `${writeSpan(span)} of ${size}`,
    required,
    ...(span.least > most ? { says: 'many' } : {}),
    figures: {
      seats: writeSpan(span),
      size,
      least,
      most,
      unstated: sides.filter((one) => one === null).length,
    },
    repairs,
  });
}

/** The outcome for the group that sits today. */
export function* checkSeats(
  { members, readings, today }: Pick<Facts, 'members' | 'readings' | 'today'>,
  side: Side,
): Iterable<Outcome> {
  const sides = seatedOn(members, today).map((member) => member.side);
  yield judgeSeats(sides, side, readings.shares);
}
