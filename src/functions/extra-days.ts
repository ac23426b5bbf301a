// The arguments `off` and `working`: ranges of days that the calendar takes over its table.
import type { DayOffSheet } from '#calendar';
import type { CellInput, CustomArgument } from '#core/custom-function';
import { extraDaysWords } from '#texts/functions/extra-days';
import { readDates } from './arguments.ts';

export const extraDaysArguments: readonly CustomArgument[] = [
  { name: 'off', description: extraDaysWords.off, optional: true },
  { name: 'working', description: extraDaysWords.working, optional: true },
];

/** The extra days of the two arguments. */
export function readExtraDays(off: CellInput, working: CellInput): DayOffSheet {
  return { off: readDates('off', off), working: readDates('working', working) };
}
