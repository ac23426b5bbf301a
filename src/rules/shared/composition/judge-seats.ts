// What the three rules of 5.2.3 on seats have in common: the seats of one side, blanks and the reading considered.
import { editionOn, firstEdition, type Shares } from '#calendar';
import { judge, type Outcome, unknown } from '#core/verdict';
import type { Facts } from '../../facts.ts';
import { standingOn } from '../offices.ts';
import { isHeadOnly } from '../village-head.ts';
import { everyNumber, spanOf, writeSpan } from './count.ts';
import { smallestRepairs } from './repairs.ts';
import { allowedSeats, type SharesReading, type Side } from './shares.ts';

type SeatsMessage = 'empty' | 'many' | 'violated' | 'unknown';

/** Whether the seats of a side are as the reading asks; null where the blanks leave it open. */
export function judgeSeats(
  sides: readonly (Side | null)[],
  side: Side,
  reading: SharesReading,
  shares: Shares = firstEdition.shares,
): Outcome<SeatsMessage> {
  const size = sides.length;
  const span = spanOf(sides, side);
  if (size === 0) return unknown({ column: 'side', says: 'empty' });
  const { least, most, required } = allowedSeats(side, size, reading, shares);
  const holds = everyNumber(span, (seats) => seats >= least && seats <= most);
  const repairs = holds === true ? [] : smallestRepairs(sides, reading, shares);
  const found = {
    column: 'side',
    actual: `${writeSpan(span)} of ${size}`,
    required,
    figures: {
      seats: writeSpan(span),
      size,
      least,
      most,
      unstated: sides.filter((one) => one === null).length,
    },
    repairs,
  };
  return span.least > most ? judge(holds, { ...found, says: 'many' }) : judge(holds, found);
}

/** A village head who is no municipal employee sits for no side that is known, and for none of the bodies. */
function sideOfHead(asked: Side): Side | null {
  return asked === 'citizen' ? null : 'citizen';
}

/** The outcome for the group that sits today. */
export function* checkSeats(
  facts: Pick<Facts, 'settings' | 'members' | 'offices' | 'readings' | 'today'>,
  side: Side,
): Iterable<Outcome<SeatsMessage>> {
  const sides = standingOn(facts.today, facts).map((member) =>
    isHeadOnly(member, facts.today, facts) ? sideOfHead(side) : member.side,
  );
  yield judgeSeats(sides, side, facts.readings.shares, editionOn(facts.today, facts.settings).shares);
}
