// The group's first meeting: the day it was held, and the last day on which it may be.
import { type Derivation, deriveDeadline } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Settings } from '#tables';
import type { Meeting } from '#tables/meetings';
import type { Facts } from '../../facts.ts';
import { mayBeOfGroup } from '../attendance.ts';
import { type CountingFacts, countingOptions } from './options.ts';
import { withOverride } from './override.ts';

/** On which day the group was formed. */
interface Formed {
  readonly settings: Pick<Settings, 'formed'>;
}

type Known = Pick<Facts, 'meetings' | 'steps'> & Formed;

/** The days of the group's own meetings since it was formed, in order. */
export function groupMeetings({
  meetings,
  settings: { formed },
}: Pick<Known, 'meetings'> & Formed): readonly CivilDate[] {
  return meetings
    .filter(mayBeOfGroup)
    .flatMap(({ date }) => (date !== null && (formed === null || date >= formed) ? [date] : []))
    .sort();
}

/** The day of the first meeting: of the sheet of meetings, else of the step; null where neither has one. */
export function firstMeetingHeld(facts: Known): CivilDate | null {
  return groupMeetings(facts)[0] ?? facts.steps.find(({ term }) => term === '5.3.2')?.done ?? null;
}

/**
 * Whether the first meeting is known to be the first: no meeting of which people are named or minutes kept is without a
 * day, and it is stated to be one of the group.
 */
export function isFirstMeetingKnown({ meetings, ...facts }: Known): boolean {
  const [first] = groupMeetings({ meetings, ...facts });
  const certain = meetings.filter(({ form }) => form === 'group');
  const [sure] = groupMeetings({ meetings: certain, ...facts });
  const isUndated = ({ form, date, present, minutes }: Meeting) =>
    mayBeOfGroup({ form }) && date === null && (present.length > 0 || minutes !== null);
  return first === sure && !meetings.some(isUndated);
}

/** When the first meeting is due; null where the day of formation is not known. */
export function firstMeetingDue(facts: CountingFacts & Pick<Facts, 'steps'>): Derivation | null {
  const { formed } = facts.settings;
  if (formed === null) return null;
  const step = facts.steps.find(({ term }) => term === '5.3.2');
  return withOverride(deriveDeadline('5.3.2', formed, countingOptions(facts)), step);
}
