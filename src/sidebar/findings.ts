// Verdicts as a person reads them: the same finding on many rows is one line with many places.
import type { ShownVerdict } from '#actions/server';
import { type Kind, kindOf, kinds } from './signs.ts';

export interface Finding {
  readonly key: string;
  readonly verdict: ShownVerdict;
  readonly kind: Kind;
  readonly places: readonly ShownVerdict[];
}

export interface SheetFindings {
  readonly sheet: ShownVerdict['sheet'];
  readonly title: string;
  /** By kind, gravest first; kinds without findings are left out. */
  readonly byKind: readonly { readonly kind: Kind; readonly findings: readonly Finding[] }[];
}

/** Groups verdicts by sheet, the sheet with the gravest finding first, then by kind. */
export function groupBySheet(verdicts: readonly ShownVerdict[]): readonly SheetFindings[] {
  const gravestFirst = [...verdicts].sort((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)));
  return [...groupBy(gravestFirst, ({ sheet }) => sheet)].map(([sheet, ofSheet]) => ({
    sheet,
    title: ofSheet[0]?.sheetTitle ?? sheet,
    byKind: [...groupBy(ofSheet, kindOf)].map(([kind, ofKind]) => ({
      kind,
      findings: mergeFindings(ofKind),
    })),
  }));
}

/** Joins verdicts that say the same of different places, in the order of their first ones. */
export function mergeFindings(verdicts: readonly ShownVerdict[]): readonly Finding[] {
  const said = groupBy(verdicts, (verdict) => {
    const { rule, sheet, column, value, severity, message, todo, actual, required } = verdict;
    return JSON.stringify([rule, sheet, column, value, severity, message, todo, actual, required]);
  });
  return [...said].flatMap(([key, places]) => {
    const [verdict] = places;
    return verdict === undefined ? [] : [{ key, verdict, kind: kindOf(verdict), places }];
  });
}

/** How many verdicts there are of each kind. */
export function countKinds(verdicts: readonly ShownVerdict[]): ReadonlyMap<Kind, number> {
  return new Map([...groupBy(verdicts, kindOf)].map(([kind, ofKind]) => [kind, ofKind.length]));
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
