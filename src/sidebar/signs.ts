// The four signs, the same as in the workbook's check columns.
import type { ShownDeadline, ShownVerdict } from '#actions/server';
import type { SidebarWords } from './words.ts';

export type Kind = keyof SidebarWords['kinds'];

/** Gravest first. */
export const kinds: readonly Kind[] = ['violated', 'warning', 'unknown', 'met'];

export const signs: Readonly<Record<Kind, string>> = {
  violated: '⛔',
  warning: '⚠',
  unknown: '❓',
  met: '✓',
};

/** A violation of a doubtful or minor requirement is a warning. */
export function kindOf({ value, severity }: Pick<ShownVerdict, 'value' | 'severity'>): Kind {
  if (value === 'unknown') return 'unknown';
  return severity === 'error' ? 'violated' : 'warning';
}

/** The kind whose sign and colour a deadline's state takes; null: neither urgent nor done. */
export function kindOfState(state: ShownDeadline['state']): Kind | null {
  if (state === 'overdue') return 'violated';
  if (state === 'near' || state === 'late') return 'warning';
  return state === 'done' ? 'met' : null;
}
