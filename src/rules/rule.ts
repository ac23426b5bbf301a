// What a rule is: data, and one pure function from facts to outcomes.
import type { Outcome, Severity } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Facts, Source } from './facts.ts';

export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** The clause of the model regulation that it enforces. */
  readonly clause: string;
  readonly severity: Severity;
  /** Where its verdicts stand, unless an outcome says otherwise. */
  readonly sheet: SheetKey;
  /** The sheets it must know. */
  readonly reads: readonly Source[];
  /** Only for a rule that judges every sheet's rows alike: what it must know besides to judge those of one sheet. */
  readonly beside?: (sheet: SheetKey) => readonly Source[];
  check(facts: Facts): Iterable<Outcome>;
}

interface Declaration<Id extends string, S extends Source> {
  readonly id: Id;
  readonly clause: string;
  readonly severity: Severity;
  readonly sheet: SheetKey;
  readonly reads: readonly S[];
  check(facts: Pick<Facts, S | 'today' | 'problems' | 'choices'>): Iterable<Outcome>;
}

/** Declares a rule; its function sees only the sheets it says it reads. */
export function rule<const Id extends string, const S extends Source>(
  declaration: Declaration<Id, S>,
): Rule<Id> {
  return declaration;
}
