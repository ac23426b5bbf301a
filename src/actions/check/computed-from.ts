// Of what the computed cells of people's sheets are computed.
import type { SheetKey } from '#tables';

/** The sheets from which a sheet's computed cells are computed, beside its own. */
export const computedFrom: Partial<Record<SheetKey, readonly SheetKey[]>> = {
  steps: ['settings', 'readings', 'calendar', 'meetings', 'publications', 'candidates', 'plan', 'reports'],
  acts: ['settings', 'readings', 'calendar', 'objects'],
  meetings: ['members'],
  letters: ['settings', 'readings', 'calendar'],
};

/**
 * By which columns, of which sheets, a sheet's computed cells are moved at once, so that no wrong day stands: `any`,
 * where they cost no sheet that the rules do not need as well. What else they tell, whether a step is done by now, the next full check computes.
 */
export const movedBy: Partial<Record<SheetKey, Partial<Record<SheetKey, 'any' | readonly string[]>>>> = {
  steps: {
    steps: ['done', 'override', 'overrideReason'],
    meetings: ['date', 'form'],
  },
  acts: { acts: ['object', 'receivedObject', 'receivedExecutive'], objects: ['type'] },
  meetings: { meetings: 'any', members: ['appointed', 'left'] },
  letters: { letters: ['sent', 'received', 'termDays', 'termUnit', 'answered'] },
  candidates: { candidates: 'any' },
  plan: { plan: 'any' },
};
