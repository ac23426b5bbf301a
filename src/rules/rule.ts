// What a rule is: data, and one pure function from facts to outcomes.
import type { Outcome, RuleKind, Severity } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Facts, Source } from './facts.ts';

export interface Rule<Id extends string = string, Message extends string = string> {
  readonly id: Id;
  /** The clause of the model regulation that it enforces. */
  readonly clause: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  /** Where its verdicts stand, unless an outcome says otherwise. */
  readonly sheet: SheetKey;
  /** The sheets it must know. */
  readonly reads: readonly Source[];
  /** Only for a rule that judges every sheet's rows alike: what it must know besides to judge those of one sheet. */
  readonly alsoReads?: (sheet: SheetKey) => readonly Source[];
  check(facts: Facts): Iterable<Outcome<Message>>;
}

interface Declaration<Id extends string, S extends Source, Message extends string> {
  readonly id: Id;
  readonly clause: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly sheet: SheetKey;
  readonly reads: readonly S[];
  check(facts: Pick<Facts, S | 'today' | 'problems' | 'partly' | 'choices'>): Iterable<Outcome<Message>>;
}

/** Declares a rule; its function sees only the sheets it says it reads, and its messages stay known to the compiler. */
export function rule<const Id extends string, const S extends Source, Message extends string>(
  declaration: Declaration<Id, S, Message>,
): Rule<Id, Message> {
  return declaration;
}
