// BMJB_SEATS: every composition that the shares of 5.2.3 allow at a size.
import type { CustomFunction } from '#core/custom-function';
import { lawfulCompositions, writeNearest } from '#rules/composition/shares';
import { seatsWords as words } from '#texts/functions/seats';
import { readInteger } from './arguments.ts';
import { readingArgument, readReading } from './reading.ts';

/** More members than any group has; 5.2.1 allows 15. */
const MOST_MEMBERS = 1000;

export const seats: CustomFunction = {
  name: 'BMJB_SEATS',
  description: words.description,
  arguments: [{ name: 'size', description: words.size }, readingArgument],
  returns: words.returns,
  compute(size, reading) {
    const members = readInteger('size', size, 1, MOST_MEMBERS);
    const chosen = readReading(reading);
    const found = lawfulCompositions(members, chosen);
    if (found.length === 0) return [[words.none(writeNearest(members, chosen))]];
    return found.map(({ municipal, deputy, citizen }) => [municipal, deputy, citizen]);
  },
};
