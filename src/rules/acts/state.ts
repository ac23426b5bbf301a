// How far an act has come, by the state that people chose.
import type { Act } from '#tables/acts';

const STATES = ['draft', 'signed', 'sent', 'received', 'considered', 'answered', 'closed'] as const;

/** Whether an act has come to `state` or beyond; one without a state is a draft. */
export function hasReached({ state: own }: Pick<Act, 'state'>, state: (typeof STATES)[number]): boolean {
  return STATES.indexOf(own ?? 'draft') >= STATES.indexOf(state);
}

/** Whether an act is more than a draft. */
export const isSigned = (act: Pick<Act, 'state'>): boolean => hasReached(act, 'signed');
