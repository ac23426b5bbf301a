// The verdict of a clause, of a row, of anything that several verdicts speak of.
import type { Value, Verdict } from '#core/verdict';

const GRAVITY: readonly Value[] = ['violated', 'unknown', 'met', 'n/a'];

/** The gravest of some verdicts' values, or null where there are none. */
export function gravest(verdicts: readonly Pick<Verdict, 'value'>[]): Value | null {
  return GRAVITY.find((value) => verdicts.some((verdict) => verdict.value === value)) ?? null;
}
