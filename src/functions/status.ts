// BMJB_STATUS: the state of a deadline in Kyrgyz words.
import { stateOf, WARN_DAYS } from '#calendar';
import type { CustomFunction } from '#core/custom-function';
import { statusWords as words } from '#texts/functions/status';
import { deadlineStates } from '#texts/ky/functions-words';
import { readDate, readInteger, readOptionalDate } from './arguments.ts';
import { readCell } from './cells.ts';

/** A term longer than any here: ten years. */
const MOST_WARN_DAYS = 3650;

export const status: CustomFunction = {
  name: 'BMJB_STATUS',
  description: words.description,
  arguments: [
    { name: 'due', description: words.due },
    { name: 'done', description: words.done },
    { name: 'today', description: words.today },
    { name: 'warnDays', description: words.warnDays, optional: true },
  ],
  returns: words.returns,
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
};
