// Whether a deadline was kept, and the figures that explain it.

import type { Derivation } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';

interface Said {
  readonly row?: string | null;
  readonly column?: string;
  readonly says?: string;
}

type Judged = Pick<Derivation, 'anchor' | 'due' | 'earliest' | 'latest' | 'reference'>;

/**
 * Met where it was done by its day, violated where it was done later or its day has passed with nothing done, not
 * applicable before that. On the day itself there is still time; a day of doing that is still to come is none yet.
 * Where an expected Eid may move the day, it is kept or missed only when that is so on every day it may be; between
 * the earliest and the latest it is not known, and the outcome says `uncertain`.
 */
export function judgeDeadline(
  { anchor, due, earliest, latest, reference }: Judged,
  done: CivilDate | null,
  today: CivilDate,
  said: Said = {},
): Outcome {
  const did = done !== null && done <= today ? done : null;
  const told = {
    ...said,
    actual: did ?? '',
    required: `<= ${due}`,
    figures: {
      anchor,
      due,
      earliest,
      latest,
      ...(reference === null ? {} : { reference }),
      ...(did === null ? {} : { done: did }),
    },
  };
  const day = did ?? today;
  if (day > latest) return violated({ ...told, says: said.says ?? (did === null ? 'overdue' : 'late') });
  if (day > earliest) return unknown({ ...told, says: 'uncertain' });
  return did === null ? notApplicable(told) : met(told);
}
