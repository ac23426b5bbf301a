// What a check judges and writes: everything, or what an edit can have changed.
import { rules } from '#rules';
import { peopleColumns } from '#rules/data/rows';
import type { Rule } from '#rules/rule';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { isBasis } from './basis.ts';
import type { Moved } from './moved.ts';

export interface Scope {
  /** The rules, in their order. */
  readonly rules: readonly Rule[];
  /** The sheets in which the product's cells are written. */
  readonly sheets: readonly SheetKey[];
  /** The sheets that must be known. */
  readonly reads: readonly SheetKey[];
  /** The product's own sheets that are written. */
  readonly results: readonly SheetKey[];
  readonly isWhole: boolean;
  /** Whether the verdicts of a rule on a sheet are judged anew; all others stay as they are. */
  judges(rule: string, sheet: string): boolean;
  /** Whether the computed cells of a sheet's row are computed anew: of the row with this index in the grid. */
  computes(sheet: SheetKey, line: number): boolean;
}

/** A rule and a sheet on which its verdicts stand, with the sheets that it must know for these. */
interface Judgement {
  readonly rule: Rule;
  readonly sheet: SheetKey;
  readonly needs: readonly SheetKey[];
}

/** The sheets that people fill in, each with its verdicts. */
export const filledIn = sheetKeys.filter(
  (key) => tables[key].prefix !== null && peopleColumns(key).length > 0,
);
/** The reads of an edit, that of the list of verdicts included, unless computed cells ask for more. */
const READS = 4;

/** Everything. */
export const wholeScope: Scope = {
  rules,
  sheets: [...new Set([...filledIn, ...needsOf(rules, filledIn)])],
  reads: needsOf(rules, filledIn),
  results: ['check', 'compliance', 'log'],
  isWhole: true,
  judges: () => true,
  computes: () => true,
};

/** Whether there is anything to check after an edit of a sheet: there is where people write. */
export function isChecked(sheet: SheetKey): boolean {
  return isBasis(sheet) || [...filledIn, 'check'].includes(sheet);
}

/** What is known of an edit. */
export interface Edited {
  readonly sheet: SheetKey;
  readonly moved: readonly Moved[];
  /** The sheets that are read in any case. */
  readonly known: readonly SheetKey[];
  /** Whether every rule that reads its sheet is judged, whatever must be read for it. */
  readonly isFeltEverywhere: boolean;
}

/**
 * What an edit can have changed: the verdicts on its own sheet and where it moves days; of settings, readings and days
 * off those of the rules that read them. All that as far as few sheets tell it.
 */
export function scopeOfEdit({ sheet: edited, moved, known, isFeltEverywhere }: Edited): Scope {
  const touched = [...new Set([edited, ...moved.map(({ sheet }) => sheet)])].filter((key) => key !== 'check');
  const felt = isBasis(edited) ? rulesOn(edited).flatMap((rule) => judgementOf(rule, rule.sheet)) : [];
  const own = rules.flatMap((rule) => touched.flatMap((sheet) => judgementOf(rule, sheet)));
  const must = new Set<SheetKey>([
    ...(['check', edited, ...known] as const),
    ...moved.flatMap(({ sheet, needs }) => [sheet, ...needs]),
    ...(isFeltEverywhere ? felt.flatMap(({ needs }) => needs) : []),
  ]);
  const judgements = fitting([...own, ...felt], must);
  const pairs = new Set(judgements.map(({ rule, sheet }) => `${rule.id}/${sheet}`));
  const judging = new Set(judgements.map(({ rule }) => rule));
  const reads = new Set([...must, ...judgements.flatMap(({ needs }) => needs)]);
  return {
    rules: rules.filter((rule) => judging.has(rule)),
    sheets: [...new Set([...touched, ...judgements.map(({ sheet }) => sheet)])],
    reads: [...reads].filter((key) => key !== 'check'),
    results: ['check'],
    isWhole: false,
    judges: (rule, sheet) => pairs.has(`${rule}/${sheet}`),
    computes: (sheet, line) => moved.some((one) => one.sheet === sheet && one.lines.has(line)),
  };
}

/** The rules that must know a sheet. */
function rulesOn(sheet: SheetKey): readonly Rule[] {
  return rules.filter(({ reads }: Rule) => reads.some((source) => source === sheet));
}

/** None where the rule does not speak on the sheet. */
function judgementOf(rule: Rule, sheet: SheetKey): readonly Judgement[] {
  if (rule.beside === undefined && rule.sheet !== sheet) return [];
  return [{ rule, sheet, needs: needsOf([rule], [sheet]) }];
}

/** What rules must know to judge the rows of some sheets. */
function needsOf(some: readonly Rule[], judged: readonly SheetKey[]): readonly SheetKey[] {
  const needed = some.flatMap(({ reads, sheet, beside }) =>
    beside === undefined ? [...reads, sheet] : judged.flatMap(beside),
  );
  return [...new Set<SheetKey>(needed)];
}

/** The judgements for which the sheets that must be read are enough, and those for which the fewest others are as far as reads are left. */
function fitting(all: readonly Judgement[], must: ReadonlySet<SheetKey>): readonly Judgement[] {
  const known = new Set(must);
  const lacking = ({ needs }: Judgement) => needs.filter((key) => !known.has(key));
  for (;;) {
    const left = READS - known.size;
    const next = all
      .map(lacking)
      .filter(({ length }) => length > 0 && length <= left)
      .reduce<readonly SheetKey[] | null>(
        (best, one) => (best === null || one.length < best.length ? one : best),
        null,
      );
    if (next === null) return all.filter((one) => lacking(one).length === 0);
    for (const key of next) known.add(key);
  }
}
