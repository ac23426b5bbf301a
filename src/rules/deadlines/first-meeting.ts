// The group's first meeting: the day it was held, and the last day on which it may be.
import { type Derivation, deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Facts } from '../facts.ts';
import { type CountingFacts, countingOptions } from './options.ts';
import { withOverride } from './override.ts';

type Known = Pick<Facts, 'meetings' | 'steps' | 'settings'>;

/** The days of the group's own meetings since it was formed, in order. */
export function groupMeetings({
  meetings,
  settings: { formed },
}: Pick<Known, 'meetings' | 'settings'>): readonly CivilDate[] {
  return meetings
    .filter(({ form }) => form === null || form === 'group')
    .flatMap(({ date }) => (date !== null && (formed === null || date >= formed) ? [date] : []))
    .sort();
}

/** The day of the first meeting: of the sheet of meetings, else of the step; null where neither has one. */
export function firstMeetingHeld(facts: Known): CivilDate | null {
  return groupMeetings(facts)[0] ?? facts.steps.find(({ term }) => term === '5.3.2')?.done ?? null;
}

/** When the first meeting is due; null where the day of formation is not known. */
export function firstMeetingDue(facts: CountingFacts & Pick<Facts, 'steps'>): Derivation | null {
  const { formed } = facts.settings;
  if (formed === null) return null;
  const step = facts.steps.find(({ term }) => term === '5.3.2');
  return withOverride(deriveDeadline('5.3.2', formed, countingOptions(facts)), step);
}
