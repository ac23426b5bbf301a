// Which verdicts a person wants to see.
import type { FindingFilter } from '#commands/server';

export const NO_FILTER: FindingFilter = {
  kind: '',
  ruleKind: '',
  sheet: '',
  search: '',
  rows: [],
  waived: false,
};

/** Whether a filter hides anything. */
export function isFiltering({ kind, ruleKind, sheet, search }: FindingFilter): boolean {
  return [kind, ruleKind, sheet, search].some((chosen) => chosen !== '');
}
