// BMJB_WORKDAY: the working day so many working days from another.
import { addWorkingDays } from '#calendar';
import { customFunction } from '#core/custom-function';
import { readDate, readInteger, toDate } from './arguments.ts';
import { extraDaysArguments, readExtraDays } from './extra-days.ts';

/** More than two centuries of working days; a larger number is a typing error. */
const MOST = 50_000;

export const workday = customFunction({
  name: 'BMJB_WORKDAY',
  arguments: [{ name: 'start' }, { name: 'days' }, ...extraDaysArguments],
  compute(start, days, off, working) {
    const from = readDate('start', start);
    const count = readInteger('days', days, -MOST, MOST);
    return toDate(addWorkingDays(from, count, readExtraDays(off, working)));
  },
});
