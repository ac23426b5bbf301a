// Where a deadline stands today.
import { type CivilDate, daysBetween } from '#core/date';

/** Not near yet · near · done in time · done late · passed and not done · no deadline applies. */
export type DeadlineState = 'coming' | 'near' | 'done' | 'late' | 'overdue' | 'n/a';

/** How many calendar days before a deadline it counts as near, where nobody set another number. */
export const WARN_DAYS = 10;

/**
 * The state of a deadline on a day. A deadline of today that is not done is near, not yet overdue; a day of doing that
 * is still to come does not make it done.
 * @param due the deadline, or null where none applies
 * @param done when it was done, or null
 * @param warnDays calendar days before the deadline from which it is near
 */
export function stateOf(
  due: CivilDate | null,
  done: CivilDate | null,
  today: CivilDate,
  warnDays: number = WARN_DAYS,
): DeadlineState {
  if (!due) return 'n/a';
  if (done && done <= today) return done <= due ? 'done' : 'late';
  if (due < today) return 'overdue';
  return daysBetween(today, due) <= warnDays ? 'near' : 'coming';
}
