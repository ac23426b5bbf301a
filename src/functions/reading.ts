// The argument `reading`: how the shares of 5.2.3 are read.
import type { CellInput, CustomArgument } from '#core/custom-function';
import type { SharesReading } from '#rules/composition/shares';
import { doubts } from '#tables';
import { readingWords } from '#texts/functions/reading';
import { readChoice } from './arguments.ts';

export const readingArgument: CustomArgument = {
  name: 'reading',
  description: readingWords,
  optional: true,
};

export function readReading(reading: CellInput): SharesReading {
  return readChoice('reading', reading, doubts.shares.options, 'default');
}
