// How far an act has come, by the state that people chose.
import { type Outcome, unknown } from '#core/verdict';
import type { Act } from '#tables/acts';

const STATES = ['draft', 'signed', 'sent', 'received', 'considered', 'answered', 'closed'] as const;

/** Whether an act has come to `state` or beyond; one without a state is a draft. */
export function hasReached({ state: own }: Pick<Act, 'state'>, state: (typeof STATES)[number]): boolean {
  return STATES.indexOf(own ?? 'draft') >= STATES.indexOf(state);
}

/** Whether an act is more than a draft. */
export const isSigned = (act: Pick<Act, 'state'>): boolean => hasReached(act, 'signed');

/** What is asked of a receiver of an act that is marked as a draft: whether it received the act itself is not known. */
export function unlessDraft<Message extends string>(
  outcomes: readonly Outcome<Message>[],
): readonly Outcome<Message | 'draft'>[] {
  const { row = null } = outcomes[0] ?? {};
  const isBroken = outcomes.some(({ value }) => value === 'violated');
  const rest = outcomes.filter(({ value }) => value !== 'violated');
  return isBroken ? [...rest, unknown({ row, column: 'state', says: 'draft' })] : rest;
}
