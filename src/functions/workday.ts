// BMJB_WORKDAY: the working day so many working days from another.
import { addWorkingDays } from '#calendar';
import type { CustomFunction } from '#core/custom-function';
import { workdayWords as words } from '#texts/functions/workday';
import { readDate, readInteger, toDate } from './arguments.ts';
import { extraDaysArguments, readExtraDays } from './extra-days.ts';

/** More than two centuries of working days: whoever asks for more has mistyped. */
const MOST = 50_000;

export const workday: CustomFunction = {
  name: 'BMJB_WORKDAY',
  description: words.description,
  arguments: [
    { name: 'start', description: words.start },
    { name: 'days', description: words.days },
    ...extraDaysArguments,
  ],
  returns: words.returns,
  compute(start, days, off, working) {
    const from = readDate('start', start);
    const count = readInteger('days', days, -MOST, MOST);
    return toDate(addWorkingDays(from, count, readExtraDays(off, working)));
  },
};
