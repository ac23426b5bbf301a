// Steps of the register that were done before the event from which their term runs.
import { deadlines } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Step } from '#tables/steps';
import type { Facts } from '../../facts.ts';
import { stepDeadline } from '../deadlines/step-deadline.ts';

/** The event that a step follows, where its day is known; null where the step comes before it or belongs to a period. */
export function eventBefore(step: Step, facts: Facts): CivilDate | null {
  const deadline = stepDeadline(step, facts);
  if (deadline === null) return null;
  const { lasts } = deadlines[deadline.term];
  return lasts.unit !== 'period' && lasts.direction === 'after' ? deadline.anchor : null;
}
