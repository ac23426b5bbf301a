// The signs that open a verdict, so that nothing is reported by colour alone.
import { isClaimed, type Verdict } from '#core/verdict';

/** `claimed`: it is written that something was done, and no paper shows it; its cell is not coloured. */
export const SIGNS = { violated: '⛔', warning: '⚠', unknown: '❓', claimed: '◌' } as const;

/** The sign of a verdict that is not met. */
export function signOf(verdict: Pick<Verdict, 'value' | 'severity' | 'says'>): string {
  const { value, severity } = verdict;
  if (isClaimed(verdict)) return SIGNS.claimed;
  if (value === 'unknown') return SIGNS.unknown;
  return severity === 'error' ? SIGNS.violated : SIGNS.warning;
}
