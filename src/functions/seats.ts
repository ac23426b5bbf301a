// BMJB_SEATS: every composition that the shares of 5.2.3 allow at a size.
import { customFunction } from '#core/custom-function';
import { lawfulCompositions, writeNearest } from '#rules/shared/composition/shares';
import { noLawfulSeats } from '#texts/ky/functions-words';
import { readInteger } from './arguments.ts';
import { readingArgument, readReading } from './reading.ts';

/** More members than any group has; 5.2.1 allows 15. */
const MOST_MEMBERS = 1000;

export const seats = customFunction({
  name: 'BMJB_SEATS',
  arguments: [{ name: 'size' }, readingArgument],
  compute(size, reading) {
    const members = readInteger('size', size, 1, MOST_MEMBERS);
    const chosen = readReading(reading);
    const found = lawfulCompositions(members, chosen);
    if (found.length === 0) return [[noLawfulSeats(writeNearest(members, chosen))]];
    return found.map(({ municipal, deputy, citizen }) => [municipal, deputy, citizen]);
  },
});
