// What the rules on data have in common: they judge the rows of every sheet alike, and speak where something is wrong.
import type { Outcome, Severity } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Facts, Source } from '../facts.ts';
import type { Rule } from '../rule.ts';

interface Declaration<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  /** The sheets that must be known to judge the rows of one. */
  readonly beside?: (sheet: SheetKey) => readonly Source[];
  judge(sheet: SheetKey, facts: Facts): Iterable<Outcome>;
}

/** Declares a rule on the data of every sheet (3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү»). */
export function dataRule<const Id extends string>({
  id,
  severity,
  beside = () => [],
  judge,
}: Declaration<Id>): Rule<Id> {
  return {
    id,
    clause: '3.2',
    severity,
    sheet: 'members',
    reads: [],
    beside,
    *check(facts) {
      for (const sheet of facts.judged) yield* judge(sheet, facts);
    },
  };
}
