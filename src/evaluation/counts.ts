// How many verdicts of each value there are, by rule and sheet: kept beside the open ones, so that no count grows stale.
import type { Value, Verdict } from '#core/verdict';
import type { Affected } from './affected.ts';

export type ValueCounts = { readonly [V in Value]: number };

/** The counts of one rule on one sheet, by `rule/sheet`. */
export type Counts = ReadonlyMap<string, ValueCounts>;

/** The numbers of one entry as they are written. */
type Written = readonly [violated: number, unknown: number, met: number, notApplicable: number];

const NONE: ValueCounts = { violated: 0, unknown: 0, met: 0, 'n/a': 0 };

/** Counts verdicts by rule and sheet. */
export function countsOf(verdicts: readonly Pick<Verdict, 'rule' | 'sheet' | 'value'>[]): Counts {
  const counts = new Map<string, ValueCounts>();
  for (const { rule, sheet, value } of verdicts) {
    const key = `${rule}/${sheet}`;
    const before = counts.get(key) ?? NONE;
    counts.set(key, { ...before, [value]: before[value] + 1 });
  }
  return counts;
}

/** The counts once some verdicts have been made again. */
export function withCounts(before: Counts, made: Counts, { replaces }: Pick<Affected, 'replaces'>): Counts {
  const kept = [...before].filter(([key]) => {
    const [rule = '', sheet = ''] = key.split('/');
    return !replaces(rule, sheet);
  });
  return new Map([...kept, ...made]);
}

/** The sum over all rules and sheets. */
export function sumOf(counts: Counts): ValueCounts {
  let sum = NONE;
  for (const { violated, unknown, met, 'n/a': notApplicable } of counts.values())
    sum = {
      violated: sum.violated + violated,
      unknown: sum.unknown + unknown,
      met: sum.met + met,
      'n/a': sum['n/a'] + notApplicable,
    };
  return sum;
}

/** One line of JSON; empty where nothing was counted. */
export function writeCounts(counts: Counts): string {
  if (counts.size === 0) return '';
  const written = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, one]): [string, Written] => [key, [one.violated, one.unknown, one.met, one['n/a']]]);
  return JSON.stringify(Object.fromEntries(written));
}

/** Null where somebody has written into the cell. */
export function readCounts(text: string): Counts | null {
  if (text === '') return new Map();
  try {
    const written = Object.entries(JSON.parse(text) as Record<string, Written>);
    return new Map(
      written.map(([key, [violated, unknown, met, notApplicable]]) => [
        key,
        { violated, unknown, met, 'n/a': notApplicable },
      ]),
    );
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
