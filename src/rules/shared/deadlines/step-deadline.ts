// The deadline of one step of the register: its anchor among the facts, its due date, its state.
import {
  type DeadlineState,
  type Derivation,
  deriveDeadline,
  isTermId,
  stateOf,
  type TermId,
} from '#calendar';
import type { CivilDate } from '#core/date';
import type { Step } from '#tables/steps';
import type { Facts } from '../../facts.ts';
import { unknownEdition } from '../edition.ts';
import { anchorOf } from './anchor.ts';
import { doneElsewhere } from './done.ts';
import { countingOptions, termSources } from './options.ts';
import { overrideOf, withOverride } from './override.ts';
import { stepPeriod } from './step-period.ts';

/** How many days before its end the end of a mandate is announced: a new group takes months to form. */
const MANDATE_WARN_DAYS = 90;

/** A report covers a period, so it is made when the period is over; the text sets no day for it (8.1). */
const REPORTS: readonly TermId[] = ['8.1', '8.1-year'];

export interface StepDeadline {
  readonly term: TermId;
  readonly anchor: CivilDate | null;
  readonly derivation: Derivation | null;
  /** The computed date, or the one put in its place with a reason. */
  readonly due: CivilDate | null;
  readonly overridden: boolean;
  readonly state: DeadlineState;
}

/** The sheets on which the deadlines of steps rest. */
export const stepSources = [
  ...termSources,
  'steps',
  'meetings',
  'publications',
  'candidates',
  'plan',
  'reports',
] as const;

type Known = Pick<Facts, (typeof stepSources)[number] | 'today' | 'problems'>;

/**
 * The deadline of a step, or null where the step names no term of the register; where the edition of the regulation is not
 * known no day is counted.
 */
export function stepDeadline(step: Step, facts: Known): StepDeadline | null {
  const { term } = step;
  if (term === null || !isTermId(term)) return null;
  const period = stepPeriod(term, step.period);
  const anchor = anchorOf(term, facts, period);
  const derivation =
    anchor === null || unknownEdition(facts) !== null
      ? null
      : deriveDeadline(term, anchor, countingOptions(facts));
  const override = overrideOf(step);
  const done = doneElsewhere(term, facts, period) ?? step.done;
  const stands = derivation && withOverride(derivation, step);
  return {
    term,
    anchor,
    derivation,
    due: stands?.due ?? override,
    overridden: override !== null,
    state: stateAt(term, stands?.due ?? override, stands?.latest ?? override, done, facts),
  };
}

/** A deadline that an expected Eid may still move is missed only after the latest day it may fall on. */
function stateAt(
  term: TermId,
  due: CivilDate | null,
  latest: CivilDate | null,
  done: CivilDate | null,
  { today, settings, readings }: Known,
): DeadlineState {
  const isOwed = term !== '7.2.2' || readings.meetings !== 'atMostOnce' || done !== null;
  const warnDays = term === '5.3.1' ? Math.max(MANDATE_WARN_DAYS, settings.warnDays) : settings.warnDays;
  const state = stateOf(isOwed ? due : null, done, today, warnDays);
  if (state === 'late' && REPORTS.includes(term)) return 'done';
  return state === 'overdue' || state === 'late' ? stateOf(latest, done, today, warnDays) : state;
}
