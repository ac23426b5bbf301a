// What one edition of the model regulation changes in the one before it.
import {
  type CountedTermId,
  countedTermIds,
  type Edition,
  type LimitId,
  limitIds,
  type Shares,
} from './regulation.ts';

/** One thing that differs; numbers and lists as they were and as they are. */
export type EditionChange =
  | { readonly kind: 'term'; readonly id: CountedTermId; readonly was: number; readonly now: number }
  | { readonly kind: 'limit'; readonly id: LimitId; readonly was: number; readonly now: number }
  | { readonly kind: 'share'; readonly id: keyof Shares; readonly was: number; readonly now: number }
  | { readonly kind: 'quorum'; readonly was: Edition['quorum']; readonly now: Edition['quorum'] }
  | {
      readonly kind: 'addressees';
      readonly was: Edition['addressees'];
      readonly now: Edition['addressees'];
    }
  | { readonly kind: 'actParts'; readonly was: Edition['actParts']; readonly now: Edition['actParts'] }
  /** The words of a clause; null: those of the first edition. */
  | { readonly kind: 'words'; readonly id: string; readonly was: string | null; readonly now: string | null };

const SIDES = ['municipal', 'deputy', 'citizen'] as const;

/** The changes in the order of terms, limits, shares, quorum, lists, and the words of clauses. */
export function changesBetween(before: Edition, after: Edition): readonly EditionChange[] {
  const quoted = [...new Set([...Object.keys(before.quotes), ...Object.keys(after.quotes)])];
  const all: readonly EditionChange[] = [
    ...countedTermIds.map((id) => ({
      ...{ kind: 'term' as const, id },
      ...{ was: before.terms[id], now: after.terms[id] },
    })),
    ...limitIds.map((id) => ({
      ...{ kind: 'limit' as const, id },
      ...{ was: before.limits[id], now: after.limits[id] },
    })),
    ...SIDES.map((id) => ({
      ...{ kind: 'share' as const, id },
      ...{ was: before.shares[id], now: after.shares[id] },
    })),
    { kind: 'quorum', was: before.quorum, now: after.quorum },
    { kind: 'addressees', was: before.addressees, now: after.addressees },
    { kind: 'actParts', was: before.actParts, now: after.actParts },
    ...quoted.map((id) => ({
      ...{ kind: 'words' as const, id },
      ...{ was: before.quotes[id] ?? null, now: after.quotes[id] ?? null },
    })),
  ];
  return all.filter(({ was, now }) => `${was}` !== `${now}`);
}
