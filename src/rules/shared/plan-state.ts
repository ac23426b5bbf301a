// How far a plan item has come (7.3.1).
import type { CivilDate } from '#core/date';
import type { PlanItem } from '#tables/plan';
import { isDone } from './is-done.ts';

export type PlanState = 'draft' | 'sent' | 'discussed' | 'approved';

/** The furthest step that has been taken by `today`, whether or not those before it are stated. */
export function planStateOf(
  { sent, discussed, approved }: Pick<PlanItem, 'sent' | 'discussed' | 'approved'>,
  today: CivilDate,
): PlanState {
  if (isDone(approved, today)) return 'approved';
  if (isDone(discussed, today)) return 'discussed';
  return isDone(sent, today) ? 'sent' : 'draft';
}
