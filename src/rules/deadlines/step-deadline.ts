// The deadline of one step of the register: its anchor among the facts, its due date, its state.
import { type AnchorId, type DeadlineState, type Derivation, deadlines, deriveDeadline, isTermId, stateOf, type TermId } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Step } from '#tables/steps';
import type { Facts } from '../facts.ts';
import { firstMeetingDue, firstMeetingHeld } from './first-meeting.ts';
import { countingOptions } from './options.ts';

export interface StepDeadline {
  readonly term: TermId;
  readonly anchor: CivilDate | null;
  readonly derivation: Derivation | null;
  /** The computed date, or the one put in its place with a reason. */
  readonly due: CivilDate | null;
  readonly overridden: boolean;
  readonly state: DeadlineState;
}

type Known = Pick<Facts, 'settings' | 'readings' | 'calendar' | 'meetings' | 'steps' | 'today'>;

/** The deadline of a step, or null where the step names no term of the register. */
export function stepDeadline(step: Step, facts: Known): StepDeadline | null {
  const { term, override, done } = step;
  if (term === null || !isTermId(term)) return null;
  const anchor = anchorOf(deadlines[term].from, facts);
  const derivation = anchor === null ? null : deriveDeadline(term, anchor, countingOptions(facts));
  const due = override ?? derivation?.due ?? null;
  return {
    term,
    anchor,
    derivation,
    due,
    overridden: override !== null,
    state: stateOf(due, done ?? doneElsewhere(term, facts), facts.today, facts.settings.warnDays),
  };
}

/** A first meeting that stands in the sheet of meetings needs no second entry in the steps. */
function doneElsewhere(term: TermId, facts: Known): CivilDate | null {
  return term === '5.3.2' ? firstMeetingHeld(facts) : null;
}

function anchorOf(anchor: AnchorId, facts: Known): CivilDate | null {
  const { settings } = facts;
  switch (anchor) {
    case 'kenesh-formed':
      return settings.keneshFormed;
    case 'procedure-started':
      return settings.procedureStarted;
    case 'group-formed':
      return settings.formed;
    case 'first-meeting':
      return firstMeetingHeld(facts) ?? firstMeetingDue(facts)?.due ?? null;
    default:
      return null;
  }
}
