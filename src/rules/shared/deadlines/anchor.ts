// The day from which a term of the register is counted.
import { deadlines, type Period, type TermId } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Facts } from '../../facts.ts';
import { firstMeetingDue, firstMeetingHeld } from './first-meeting.ts';
import type { CountingFacts } from './options.ts';

type Known = CountingFacts & Pick<Facts, 'meetings' | 'steps'>;

/** The anchor as the settings, the meetings or the step's own period give it; null where it is not known. */
export function anchorOf(term: TermId, facts: Known, period: Period | null = null): CivilDate | null {
  const { settings } = facts;
  switch (deadlines[term].from) {
    case 'kenesh-formed':
      return settings.keneshFormed;
    case 'procedure-started':
      return settings.procedureStarted;
    case 'group-formed':
      return settings.formed;
    case 'first-meeting':
      return firstMeetingHeld(facts) ?? firstMeetingDue(facts)?.due ?? null;
    case 'quarter':
    case 'half-year':
    case 'year':
      return period?.from ?? null;
    case 'object-received-act':
    case 'executive-received-act':
      return null;
  }
}
