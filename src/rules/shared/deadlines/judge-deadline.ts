// Whether a deadline was kept, and the figures that explain it.

import type { Derivation } from '#calendar';
import type { CivilDate } from '#core/date';
import { met, notApplicable, type Outcome, unknown, violated } from '#core/verdict';

export type DeadlineMessage = 'overdue' | 'late' | 'uncertain';

interface Place {
  readonly row?: string | null;
  readonly column?: string;
}

type Judged = Pick<Derivation, 'anchor' | 'due' | 'earliest' | 'latest' | 'reference'>;

/**
 * Met where it was done by its day, violated where it was done later or its day has passed with nothing done, not
 * applicable before that. On the day itself there is still time; a day of doing that is still to come is none yet.
 * Where an expected Eid may move the day, it is kept or missed only when that is so on every day it may be; between
 * the earliest and the latest it is not known, and the outcome says `uncertain`.
 * @param late the one message for what is late, done or not, in place of `late` and `overdue`
 */
export function judgeDeadline<const Late extends string = 'overdue' | 'late'>(
  deadline: Judged,
  done: CivilDate | null,
  today: CivilDate,
  place?: Place,
  late?: Late,
): Outcome<Late | 'uncertain'>;
export function judgeDeadline(
  { anchor, due, earliest, latest, reference }: Judged,
  done: CivilDate | null,
  today: CivilDate,
  place: Place = {},
  late?: string,
): Outcome {
  const did = done !== null && done <= today ? done : null;
  const found = {
    ...place,
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
  if (day > latest) return violated({ ...found, says: late ?? (did === null ? 'overdue' : 'late') });
  if (day > earliest) return unknown({ ...found, says: 'uncertain' });
  return did === null ? notApplicable(found) : met(found);
}
