// BMJB_WORKDAYS: working days between two days.
import { countWorkingDays } from '#calendar';
import type { CustomFunction } from '#core/custom-function';
import { workdaysWords as words } from '#texts/functions/workdays';
import { readDate } from './arguments.ts';
import { extraDaysArguments, readExtraDays } from './extra-days.ts';

export const workdays: CustomFunction = {
  name: 'BMJB_WORKDAYS',
  description: words.description,
  arguments: [
    { name: 'from', description: words.from },
    { name: 'to', description: words.to },
    ...extraDaysArguments,
  ],
  returns: words.returns,
  compute: (from, to, off, working) =>
    countWorkingDays(readDate('from', from), readDate('to', to), readExtraDays(off, working)),
};
