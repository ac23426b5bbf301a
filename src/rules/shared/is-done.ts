// Whether something has been done by now.
import type { CivilDate } from '#core/date';

/** Whether it was done by `today`; a day that is still to come is a plan. */
export function isDone(date: CivilDate | null, today: CivilDate): date is CivilDate {
  return date !== null && date <= today;
}
