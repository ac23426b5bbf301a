// The verdict on one step of forming the group.
import { deriveDeadline, type TermId } from '#calendar';
import type { CivilDate } from '#core/date';
import { type Outcome, unknown } from '#core/verdict';
import type { Facts } from '../../facts.ts';
import { type DeadlineMessage, judgeDeadline } from './judge-deadline.ts';
import { type CountingFacts, countingOptions } from './options.ts';
import { withOverride } from './override.ts';

type Known = CountingFacts & Pick<Facts, 'steps' | 'today'>;

/**
 * Whether the step of a term was done in time; not known without its anchor, nor where it was done before it.
 * @param elsewhere the day of doing as other sheets have it; else the step's own counts
 */
export function judgeStep(
  term: TermId,
  anchor: CivilDate | null,
  elsewhere: CivilDate | null,
  facts: Known,
): Outcome<'unknown' | 'early' | DeadlineMessage> {
  const step = facts.steps.find((one) => one.term === term);
  const row = step?.number ?? null;
  if (anchor === null) return unknown({ row, column: 'anchor' });
  const done = elsewhere ?? step?.done ?? null;
  const place = { row, column: 'done' };
  if (done !== null && done < anchor)
    return unknown({
      ...place,
      actual: done,
      required: `>= ${anchor}`,
      says: 'early',
      figures: { anchor, done },
    });
  const deadline = withOverride(deriveDeadline(term, anchor, countingOptions(facts)), step);
  return judgeDeadline(deadline, done, facts.today, place);
}
