// The verdict on one step of forming the group.
import { deriveDeadline, type TermId } from '#calendar';
import type { CivilDate } from '#core/date';
import { type Outcome, unknown } from '#core/verdict';
import type { Facts } from '../facts.ts';
import { judgeDeadline } from './judge-deadline.ts';
import { type CountingFacts, countingOptions } from './options.ts';
import { withOverride } from './override.ts';

type Known = CountingFacts & Pick<Facts, 'steps' | 'today'>;

/**
 * Whether the step of a term was done in time; not known without its anchor.
 * @param elsewhere the day of doing as other sheets have it; else the step's own counts
 */
export function judgeStep(
  term: TermId,
  anchor: CivilDate | null,
  elsewhere: CivilDate | null,
  facts: Known,
): Outcome {
  const step = facts.steps.find((one) => one.term === term);
  const row = step?.number ?? null;
  if (anchor === null) return unknown({ row, column: 'anchor' });
  const deadline = withOverride(deriveDeadline(term, anchor, countingOptions(facts)), step);
  return judgeDeadline(deadline, elsewhere ?? step?.done ?? null, facts.today, { row, column: 'done' });
}
