// The arguments `off` and `working`: ranges of days that the calendar takes over its table.
import type { DayOffSheet } from '#calendar';
import type { CellInput } from '#core/custom-function';
import { readDates } from './arguments.ts';

export const extraDaysArguments = [
  { name: 'off', optional: true },
  { name: 'working', optional: true },
] as const;

/** The extra days of the two arguments. */
export function readExtraDays(off: CellInput, working: CellInput): DayOffSheet {
  return { off: readDates('off', off), working: readDates('working', working) };
}
