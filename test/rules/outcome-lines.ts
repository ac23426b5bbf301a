// A rule's outcomes in a line each, so that a case reads as what is written and what is reported.
import type { Rule } from '#rules/rule';
import { type Case, outcomes } from './support.ts';

/** `violated Ф-001 evidence`, and after a colon which of its messages it says: `unknown Ф-001 source: source`. */
export function outcomeLines(rule: Rule, given: Case): readonly string[] {
  return outcomes(rule, given).map(({ value, row, column, says }) => {
    const place = [value, row ?? 'sheet', column].filter(Boolean).join(' ');
    return says === null ? place : `${place}: ${says}`;
  });
}
