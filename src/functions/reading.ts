// The argument `reading`: how the shares of 5.2.3 are read.
import type { CellInput } from '#core/custom-function';
import type { SharesReading } from '#rules/shared/composition/shares';
import { doubts } from '#tables';
import { readChoice } from './arguments.ts';

export const readingArgument = { name: 'reading', optional: true } as const;

export function readReading(reading: CellInput): SharesReading {
  return readChoice('reading', reading, doubts.shares.options, 'default');
}
