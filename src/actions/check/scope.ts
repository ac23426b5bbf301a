// What a check judges and writes: everything, or what an edit can have changed.
import { rules } from '#rules';
import { peopleColumns } from '#rules/data/rows';
import type { Rule } from '#rules/rule';
import { type SheetKey, sheetKeys, tables } from '#tables';
import { computedFrom, movedBy } from './computed-from.ts';

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
  /** Whether the computed cells of a sheet are computed anew. */
  computes(sheet: SheetKey): boolean;
}

/** A rule and a sheet on which its verdicts stand, with the sheets that it must know for these. */
interface Judgement {
  readonly rule: Rule;
  readonly sheet: SheetKey;
  readonly needs: readonly SheetKey[];
}

/** On these hang all terms and all readings: an edit there is judged wherever it is felt. */
const EVERYWHERE: readonly SheetKey[] = ['settings', 'readings', 'calendar'];
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
  return [...EVERYWHERE, ...filledIn, 'check'].includes(sheet);
}

/** What an edit in some columns of a sheet can have changed. */
export function scopeOfEdit(edited: SheetKey, columns: readonly string[]): Scope {
  if (EVERYWHERE.includes(edited)) return scopeEverywhere(edited);
  const moved = filledIn.filter((sheet) => isMoved(sheet, edited, columns));
  const sheets = filledIn.filter((sheet) => sheet === edited || moved.includes(sheet));
  const must = new Set<SheetKey>([
    'check',
    edited,
    ...sheets,
    ...moved.flatMap((sheet) => computedFrom[sheet] ?? []),
  ]);
  const judgements = fitting(
    rules.flatMap((rule) => sheets.flatMap((sheet) => judgementOf(rule, sheet))),
    must,
  );
  return {
    ...scopeOf(judgements, sheets, moved),
    reads: [...new Set([...must, ...judgements.flatMap(({ needs }) => needs)])].filter(
      (key) => key !== 'check',
    ),
  };
}

/** The rules that read a sheet, and with them all rules on the sheets where these have their verdicts. */
function scopeEverywhere(edited: SheetKey): Scope {
  const touched = rules.filter(({ reads }: Rule) => reads.some((source) => source === edited));
  const moved = filledIn.filter((sheet) => computedFrom[sheet]?.includes(edited));
  const sheets = [...new Set<SheetKey>([edited, ...touched.map(({ sheet }) => sheet), ...moved])];
  const judgements = rules.flatMap((rule) => sheets.flatMap((sheet) => judgementOf(rule, sheet)));
  const computed = sheets.flatMap((sheet) => computedFrom[sheet] ?? []);
  return {
    ...scopeOf(judgements, sheets, sheets),
    reads: [
      ...new Set([...sheets, ...computed, ...judgements.flatMap(({ needs }) => needs), 'settings' as const]),
    ],
  };
}

function scopeOf(
  judgements: readonly Judgement[],
  sheets: readonly SheetKey[],
  computed: readonly SheetKey[],
): Omit<Scope, 'reads'> {
  const pairs = new Set(judgements.map(({ rule, sheet }) => `${rule.id}/${sheet}`));
  const judging = new Set(judgements.map(({ rule }) => rule));
  return {
    rules: rules.filter((rule) => judging.has(rule)),
    sheets,
    results: ['check'],
    isWhole: false,
    judges: (rule, sheet) => pairs.has(`${rule}/${sheet}`),
    computes: (sheet) => computed.includes(sheet),
  };
}

/** Whether the computed cells of a sheet hang on the columns edited. */
function isMoved(sheet: SheetKey, edited: SheetKey, columns: readonly string[]): boolean {
  const by = movedBy[sheet]?.[edited] ?? [];
  return by === 'any' || by.some((column) => columns.includes(column));
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
