// BMJB_STATUS: the state of a deadline in Kyrgyz words.
import { stateOf, WARN_DAYS } from '#calendar';
import { customFunction } from '#core/custom-function';
import { deadlineStates } from '#texts/ky/functions-words';
import { readDate, readInteger, readOptionalDate } from './arguments.ts';
import { readCell } from './cells.ts';

/** A term longer than any here: ten years. */
const MOST_WARN_DAYS = 3650;

export const status = customFunction({
  name: 'BMJB_STATUS',
  arguments: [{ name: 'due' }, { name: 'done' }, { name: 'today' }, { name: 'warnDays', optional: true }],
  compute(due, done, today, warnDays) {
    const left = readCell('warnDays', warnDays) === '' ? WARN_DAYS : warnDays;
    const state = stateOf(
      readOptionalDate('due', due),
      readOptionalDate('done', done),
      readDate('today', today),
      readInteger('warnDays', left, 0, MOST_WARN_DAYS),
    );
    return deadlineStates[state];
  },
});
