// Whether somebody has chosen how a doubtful place is read; until then its default turns no doubt into an error.
import type { DoubtKey } from '#tables';
import type { Facts } from '../facts.ts';

/** Whether a reading stands in «Окуулар» by somebody's choice. */
export function isChosen(doubt: DoubtKey, { choices }: Pick<Facts, 'choices'>): boolean {
  return choices.some(({ number, chosen }) => number === doubt && chosen !== null);
}
