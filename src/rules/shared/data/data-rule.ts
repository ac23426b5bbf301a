// What rules on data share: they judge the rows of every sheet in the same way, and yield only what is wrong.
import type { Outcome, Severity } from '#core/verdict';
import type { SheetKey } from '#tables';
import type { Facts, Source } from '../../facts.ts';
import type { Rule } from '../../rule.ts';

interface Declaration<Id extends string, Message extends string> {
  readonly id: Id;
  readonly severity: Severity;
  /** The sheets that must be known to judge the rows of one. */
  readonly alsoReads?: (sheet: SheetKey) => readonly Source[];
  judge(sheet: SheetKey, facts: Facts): Iterable<Outcome<Message>>;
}

/** Declares a rule on the data of every sheet (3.2 «баштапкы маалыматтын объективдүүлүгү жана жетиштүүлүгү»). */
export function dataRule<const Id extends string, Message extends string>({
  id,
  severity,
  alsoReads = () => [],
  judge,
}: Declaration<Id, Message>): Rule<Id, Message> {
  return {
    id,
    clause: '3.2',
    kind: 'data',
    severity,
    sheet: 'members',
    reads: [],
    alsoReads,
    *check(facts) {
      for (const sheet of facts.judged) yield* judge(sheet, facts);
    },
  };
}
