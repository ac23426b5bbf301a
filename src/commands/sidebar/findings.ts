// Verdicts as a person reads them: the same finding on many rows is one line with many places.
import type { RuleKind } from '#core/verdict';
import type { FindingKind, ShownVerdict } from './verdicts.ts';

/** Which verdicts a person wants to see; empty where nothing was chosen. */
export interface FindingFilter {
  readonly kind: FindingKind | '';
  /** What asks for it: the law, the group's way of working, or the cell itself. */
  readonly ruleKind: RuleKind | '';
  readonly sheet: string;
  /** Words or signs that stand in the message, the clause, the row, the column or the sheet. */
  readonly search: string;
  /** The numbers of the rows. */
  readonly rows: readonly string[];
  readonly waived: boolean;
}

/** What says the same of one or several places. */
export type Finding = readonly [ShownVerdict, ...ShownVerdict[]];

/** Whether a verdict is among those that a person wants to see; capitals are not distinguished. */
export function matches(verdict: ShownVerdict, filter: FindingFilter): boolean {
  const { kind, ruleKind, sheet, search, rows, waived } = filter;
  return (
    verdict.waived === waived &&
    (kind === '' || verdict.kind === kind) &&
    (ruleKind === '' || verdict.ruleKind === ruleKind) &&
    (sheet === '' || verdict.sheet === sheet) &&
    (rows.length === 0 || (verdict.row !== null && rows.includes(verdict.row))) &&
    (search.trim() === '' || hasWords(verdict, search))
  );
}

function hasWords(verdict: ShownVerdict, search: string): boolean {
  const { message, todo, clause, row, rowTitle, columnTitle, sheetTitle } = verdict;
  const text = [message, todo, clause, row ?? '', rowTitle, columnTitle, sheetTitle].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * Joins verdicts that say the same of different places, in the order of their first ones: several columns of one row
 * are one matter, such as the open parts of an act, and so is one column of several rows.
 */
export function mergeFindings(verdicts: readonly ShownVerdict[]): readonly Finding[] {
  const messages = verdicts.map(messageOf);
  const ofRow = new Map<string, number>();
  verdicts.forEach(({ row }, at) => {
    const matter = `${messages[at]}${row}`;
    ofRow.set(matter, (ofRow.get(matter) ?? 0) + 1);
  });
  const findings = new Map<string, [ShownVerdict, ...ShownVerdict[]]>();
  verdicts.forEach((verdict, at) => {
    const { row, column } = verdict;
    const isMatter = row !== null && (ofRow.get(`${messages[at]}${row}`) ?? 0) > 1;
    const key = `${messages[at]}${JSON.stringify(isMatter ? { row } : { column })}`;
    const before = findings.get(key);
    if (before === undefined) findings.set(key, [verdict]);
    else before.push(verdict);
  });
  return [...findings.values()];
}

/** What a verdict says, wherever it stands. */
function messageOf(verdict: ShownVerdict): string {
  const { rule, sheet, kind, message, todo, actual, required, waived } = verdict;
  return JSON.stringify([rule, sheet, kind, message, todo, actual, required, waived]);
}
