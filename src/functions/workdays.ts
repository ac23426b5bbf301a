// BMJB_WORKDAYS: working days between two days.
import { countWorkingDays } from '#calendar';
import { customFunction } from '#core/custom-function';
import { readDate } from './arguments.ts';
import { extraDaysArguments, readExtraDays } from './extra-days.ts';

export const workdays = customFunction({
  name: 'BMJB_WORKDAYS',
  arguments: [{ name: 'from' }, { name: 'to' }, ...extraDaysArguments],
  compute: (from, to, off, working) =>
    countWorkingDays(readDate('from', from), readDate('to', to), readExtraDays(off, working)),
});
