// The signs that open a verdict, so that nothing is told by colour alone.
import type { Verdict } from '#core/verdict';

export const SIGNS = { violated: '⛔', warning: '⚠', unknown: '❓' } as const;

/** The sign of a verdict that is not met. */
export function signOf({ value, severity }: Pick<Verdict, 'value' | 'severity'>): string {
  if (value === 'unknown') return SIGNS.unknown;
  return severity === 'error' ? SIGNS.violated : SIGNS.warning;
}
