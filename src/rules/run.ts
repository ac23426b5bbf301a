// Runs rules over facts.
import { type Outcome, unknown, type Verdict } from '#core/verdict';
import { sheetKeys } from '#tables';
import type { Facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { hangsOnEdition, unknownEdition } from './shared/edition.ts';

/**
 * The verdicts of `rules`, in their order; rows come to them by number, so that sorting a sheet changes no verdict. Where
 * the edition of the regulation is not known, what hangs on it has one verdict a rule: not known.
 */
export function judgeAll(rules: readonly Rule[], facts: Facts): readonly Verdict[] {
  const inOrder = byNumber(facts);
  const edition = unknownEdition(facts);
  const verdicts: Verdict[] = [];
  for (const rule of rules) {
    const outcomes =
      edition !== null && hangsOnEdition(rule)
        ? [unknown({ says: 'unknownEdition', figures: { edition } })]
        : rule.check(inOrder);
    for (const outcome of outcomes) verdicts.push(verdictOf(rule, outcome));
  }
  return verdicts;
}

/** The same facts, the rows of every sheet in the order in which they got their numbers. */
function byNumber(facts: Facts): Facts {
  const sorted = sheetKeys.flatMap((key) => {
    const rows: unknown = facts[key];
    if (!Array.isArray(rows) || isSorted(rows)) return [];
    return [[key, [...rows].sort(compare)] as const];
  });
  return sorted.length === 0 ? facts : { ...facts, ...Object.fromEntries(sorted) };
}

interface Numbered {
  readonly number: string;
}

function isSorted(rows: readonly Numbered[]): boolean {
  return rows.every((row, index) => index === 0 || compare(rows[index - 1] ?? row, row) <= 0);
}

/** `М-999` comes before `М-1000`; rows without a number stay as they stand. */
function compare({ number: one = '' }: Partial<Numbered>, { number: other = '' }: Partial<Numbered>): number {
  if (one === other || one === '' || other === '') return 0;
  return one.length - other.length || (one < other ? -1 : 1);
}

/** Written out member by member: a workbook has many thousands of them, and a spread takes several times as long. */
export function verdictOf({ id, clause, kind, severity, sheet }: Rule, outcome: Outcome): Verdict {
  return {
    rule: id,
    clause,
    kind,
    severity: outcome.severity ?? severity,
    sheet: outcome.sheet ?? sheet,
    value: outcome.value,
    row: outcome.row,
    column: outcome.column,
    actual: outcome.actual,
    required: outcome.required,
    says: outcome.says,
    figures: outcome.figures,
    repairs: outcome.repairs,
    part: outcome.part,
  };
}
