// The overall value of several verdicts: of a clause, a row or a sheet.
import type { Value, Verdict } from '#core/verdict';

const GRAVITY: readonly Value[] = ['violated', 'unknown', 'met', 'n/a'];

/** Whether a verdict speaks for its clause: what the method asks, and slips of the hand, do not. */
export function isLaw({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'law';
}

/** The gravest value that was counted at all; null where none was. */
export function gravestOf(counts: Readonly<Record<Value, number>>): Value | null {
  return GRAVITY.find((value) => counts[value] > 0) ?? null;
}

/** The gravest of some verdicts' values, or null where there are none. */
export function gravest(verdicts: readonly Pick<Verdict, 'value'>[]): Value | null {
  return GRAVITY.find((value) => verdicts.some((verdict) => verdict.value === value)) ?? null;
}
