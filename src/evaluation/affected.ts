// What must be evaluated again when some sheets have changed: every rule and every computed column that reads one of them.
import { rules } from '#rules';
import type { Rule } from '#rules/rule';
import { peopleColumns } from '#rules/shared/data/rows';
import { type SheetKey, sheetKeys, tables } from '#tables';
import type { ComputedColumns } from './computed/column.ts';
import { computedSheets } from './computed/index.ts';

export interface Affected {
  readonly changed: readonly SheetKey[];
  /** The rules, in their order. */
  readonly rules: readonly Rule[];
  readonly computed: readonly ComputedColumns[];
  /** The sheets that must be read. */
  readonly reads: readonly SheetKey[];
  /** The sheets whose rows the rules on data judge. */
  readonly judged: readonly SheetKey[];
  /** Whether the verdicts of a rule on a sheet are made again; all others stay as they are. */
  replaces(rule: string, sheet: string): boolean;
}

/** What every evaluation knows: language, numbers given so far, how days are counted. */
const ALWAYS: readonly SheetKey[] = ['settings', 'readings', 'calendar'];

/** A rule on data judges the rows of every sheet alike. */
const isOnData = ({ alsoReads }: Rule): boolean => alsoReads !== undefined;
const dataRules: readonly Rule[] = rules.filter(isOnData);

const sourcesOf = ({ reads, sheet }: Rule): readonly SheetKey[] => [...reads, sheet];

/** The sheets with verdicts of their own: people fill them in, or rules rest on them. */
export const judgedSheets: readonly SheetKey[] = [
  ...new Set([
    ...sheetKeys.filter((key) => tables[key].prefix !== null && peopleColumns(key).length > 0),
    ...rules.flatMap(sourcesOf),
  ]),
];

/** Finds what hangs on the changed sheets. */
export function affectedBy(changed: readonly SheetKey[]): Affected {
  const isChanged = (key: SheetKey) => changed.includes(key);
  const judged = judgedSheets.filter(
    (key) => isChanged(key) || dataRules.some(({ alsoReads }) => alsoReads?.(key).some(isChanged)),
  );
  const affected = rules.filter((rule) =>
    isOnData(rule) ? judged.length > 0 : sourcesOf(rule).some(isChanged),
  );
  const computed = computedSheets.filter(({ reads }) => reads.some(isChanged));
  const ids = new Map<string, Rule>(affected.map((rule) => [rule.id, rule]));
  return {
    changed,
    rules: affected,
    computed,
    judged,
    reads: [
      ...new Set<SheetKey>([
        ...ALWAYS,
        ...changed.filter((key) => judgedSheets.includes(key)),
        ...judged,
        ...affected.flatMap((rule) =>
          isOnData(rule) ? judged.flatMap((key) => rule.alsoReads?.(key) ?? []) : sourcesOf(rule),
        ),
        ...computed.flatMap(({ reads }) => reads),
      ]),
    ],
    replaces: (id, sheet) => {
      const rule = ids.get(id);
      return rule !== undefined && (!isOnData(rule) || judged.some((key) => key === sheet));
    },
  };
}

/** A full evaluation. */
export const everything: Affected = affectedBy(sheetKeys);
