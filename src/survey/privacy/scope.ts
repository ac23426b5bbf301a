// What of a survey is printed for everybody.
import type { Group } from '../groups.ts';

/**
 * Of each answer: the groups in all villages together; beside them the villages with all people; or every group in every
 * village. Where less is printed, less need be hidden: the groups of a village can be anything that the margins allow.
 */
export type Scope = 'groups' | 'margins' | 'cross';

/** What is printed unless another scope is asked for. */
export const SCOPE: Scope = 'margins';

export function isInScope(scope: Scope, group: Group, village: string | null): boolean {
  return village === null || scope === 'cross' || (scope === 'margins' && group === 'all');
}
