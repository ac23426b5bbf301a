// The words of the deadline register.

import type { AnchorId, DayOffReason, DeadlineState, EditionId, OwedBy, PeriodName, TermId } from '#calendar';
import type { PlanState } from '#rules/plan/state';

export interface TermWords {
  readonly steps: { readonly [Id in TermId]: { readonly procedure: string; readonly step: string } };
  readonly owedBy: { readonly [Id in OwedBy]: string };
  readonly anchors: { readonly [Id in AnchorId]: string };
  readonly states: { readonly [S in DeadlineState]: string };
  /** How far a plan item has come (7.3.1). */
  readonly planStates: { readonly [S in PlanState]: string };
  readonly reasons: { readonly [R in DayOffReason]: string };
  readonly editions: { readonly [E in EditionId]: string };
  readonly units: {
    readonly 'working-days': string;
    readonly 'calendar-days': string;
    readonly months: string;
    readonly years: string;
  };
  /** `{anchor} + {term} = {due}`; how a due date was counted. */
  readonly after: string;
  readonly before: string;
  readonly period: string;
  readonly skipped: string;
  readonly moved: string;
  readonly uncertain: string;
  readonly outsideTable: string;
  readonly edition: string;
  readonly overridden: string;
  /** Said where a due date was overridden without a reason: then the computed one holds. */
  readonly noReason: string;
  /** The decision that sets the kenesh's own number. */
  readonly ownNumber: string;
  /** Said of a deadline that an expected Eid may still move past the day in question. */
  readonly uncertainDue: string;
  /** How a period of a step is written; figures for year and number stand in every language, for they are read again. */
  readonly periods: { readonly [P in PeriodName]: string };
}
