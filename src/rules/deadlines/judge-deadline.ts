// Whether a deadline was kept, and the figures that explain it.

import type { Derivation } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, violated } from '#core/verdict';

interface Said {
  readonly row?: string | null;
  readonly column?: string;
  readonly says?: string;
}

/**
 * Met where it was done by its day, violated where it was done later or its day has passed with nothing done,
 * not applicable before that. On the day itself there is still time.
 */
export function judgeDeadline(
  { anchor, due, earliest, latest }: Derivation,
  done: CivilDate | null,
  today: CivilDate,
  said: Said = {},
): Outcome {
  const told = {
    ...said,
    actual: done ?? '',
    required: `<= ${due}`,
    figures: { anchor, due, earliest, latest, ...(done ? { done } : {}) },
  };
  if (done !== null) return done <= due ? met(told) : violated({ ...told, says: said.says ?? 'late' });
  return today > due ? violated({ ...told, says: said.says ?? 'overdue' }) : notApplicable(told);
}
