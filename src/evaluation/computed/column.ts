// What a computed column is: what it reads, and one pure function from a row to its cells. No words: those come last.
import type { DeadlineState } from '#calendar';
import type { CivilDate } from '#core/date';
import type { Facts, Source } from '#rules/facts';
import type { StepDeadline } from '#rules/shared/deadlines/step-deadline';
import type { PlanState } from '#rules/shared/plan-state';
import type { SheetKey } from '#tables';

/** How a step's day was counted, and the day that people put in its place with their reason. */
export interface Counting {
  readonly counting: StepDeadline;
  readonly override: CivilDate | null;
  readonly reason: string | null;
}

/** What a computed cell holds, before it is put into words; null is a blank cell. */
export type Computed =
  | null
  | number
  | { readonly date: CivilDate }
  | { readonly isTrue: boolean }
  | { readonly state: DeadlineState }
  | { readonly planState: PlanState }
  | Counting;

/** The computed cells of one row, by column. */
export type ComputedRow = Readonly<Record<string, Computed>>;

/** The computed columns of one sheet. */
export interface ComputedColumns {
  readonly sheet: SheetKey;
  /** The sheets on which the cells rest, its own included. */
  readonly reads: readonly Source[];
  /** The cells of each row, in the order of the sheet's records. */
  rows(facts: Facts): readonly ComputedRow[];
}

/** Declares the computed columns of a sheet; `rows` sees only the sheets that the declaration reads. */
export function computedColumns<S extends Source>(declaration: {
  readonly sheet: SheetKey;
  readonly reads: readonly S[];
  rows(facts: Pick<Facts, S | 'today' | 'problems'>): readonly ComputedRow[];
}): ComputedColumns {
  return declaration;
}

/** A date's cell; blank where there is none. */
export const dated = (date: CivilDate | null): Computed => (date === null ? null : { date });

/** A yes or no; blank where it is not known. */
export const answered = (holds: boolean | null): Computed => (holds === null ? null : { isTrue: holds });
