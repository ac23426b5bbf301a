// BMJB_DUE: when a term of the deadline register falls due, by the default readings.
import { deadlines, deriveDeadline, isTermId, type TermId } from '#calendar';
import { type CellInput, customFunction } from '#core/custom-function';
import { functionErrors } from '#texts/function-errors';
import { readDate, toDate } from './arguments.ts';
import { readCell } from './cells.ts';
import { extraDaysArguments, readExtraDays } from './extra-days.ts';

export const due = customFunction({
  name: 'BMJB_DUE',
  arguments: [{ name: 'clause' }, { name: 'anchor' }, ...extraDaysArguments],
  compute(clause, anchor, off, working) {
    const id = readTermId(clause);
    const extra = readExtraDays(off, working);
    return toDate(deriveDeadline(id, readDate('anchor', anchor), { extra }).due);
  },
});

/** A term's id; `8.1` may come as a number, and a clause may close with a full stop as the regulation writes it. */
function readTermId(clause: CellInput): TermId {
  const id = `${readCell('clause', clause)}`.trim().replace(/\.$/, '');
  if (!isTermId(id)) throw new Error(functionErrors.choice('clause', Object.keys(deadlines)));
  return id;
}
