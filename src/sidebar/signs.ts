// The signs, the same as in the workbook's check columns.
import type { FindingKind, ShownDeadline } from '#commands/server';
import type { SidebarWords } from './words.ts';

export type Kind = keyof SidebarWords['kinds'];

/** Gravest first. */
export const findingKinds: readonly FindingKind[] = ['violated', 'warning', 'unknown', 'claimed'];
export const kinds: readonly Kind[] = [...findingKinds, 'met'];

export const signs: Readonly<Record<Kind, string>> = {
  violated: '⛔',
  warning: '⚠',
  unknown: '❓',
  claimed: '◌',
  met: '✓',
};

/** The kind whose sign and colour a deadline's state takes; null: neither urgent nor done. */
export function kindOfState(state: ShownDeadline['state']): Kind | null {
  if (state === 'overdue') return 'violated';
  if (state === 'near' || state === 'late') return 'warning';
  return state === 'done' ? 'met' : null;
}
