// The group's first meeting: the day it was held, and the last day on which it may be.
import { type Derivation, deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Facts } from '../facts.ts';
import { countingOptions } from './options.ts';

type Known = Pick<Facts, 'meetings' | 'steps' | 'settings'>;

/** The day of the first meeting: of the sheet of meetings, else of the step; null where neither has one. */
export function firstMeetingHeld({ meetings, steps, settings: { formed } }: Known): CivilDate | null {
  const held = meetings
    .filter(({ form, date }) => (form === null || form === 'group') && date !== null)
    .flatMap(({ date }) => (date !== null && (formed === null || date >= formed) ? [date] : []))
    .sort();
  return held[0] ?? steps.find(({ term }) => term === '5.3.2')?.done ?? null;
}

/** When the first meeting is due; null where the day of formation is not known. */
export function firstMeetingDue(facts: Pick<Facts, 'settings' | 'readings' | 'calendar'>): Derivation | null {
  const { formed } = facts.settings;
  return formed === null ? null : deriveDeadline('5.3.2', formed, countingOptions(facts));
}
